using System.Security.Cryptography;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>Reads and checks a programme: <c>programme.json</c> and the domain files that it lists.</summary>
/// <remarks>
/// One pass reports everything: a file with a syntax error ends there, the others go on. A programme with an error is
/// not given out at all. Large files are parsed on the thread pool while those before them are read. Cost grows linearly with the size of the files.
/// </remarks>
public sealed class ProgrammeLoader
{
    /// <summary>The file every programme starts with.</summary>
    public const string ProgrammeFile = "programme.json";

    private readonly PluginSet _plugins;

    /// <summary>A loader that knows the built-in kinds.</summary>
    public ProgrammeLoader()
        : this(PluginSet.None)
    {
    }

    /// <summary>A loader that knows some kinds.</summary>
    /// <param name="kinds">The kinds that rules may use.</param>
    public ProgrammeLoader(KindCatalogue kinds)
        : this(PluginSet.Of(kinds))
    {
    }

    /// <summary>A loader that knows the kinds and units of plug-ins besides the built-in ones.</summary>
    /// <param name="plugins">The plug-ins.</param>
    public ProgrammeLoader(PluginSet plugins)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        _plugins = plugins;
    }

    /// <summary>Loads the programme of a folder, with the built-in kinds.</summary>
    public static LoadResult LoadDirectory(string directory) => new ProgrammeLoader().Load(new DirectoryRuleSource(directory));

    /// <summary>Loads a programme.</summary>
    public LoadResult Load(IRuleSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag();
        var programme = new Session(source, _plugins, diagnostics).Run();
        return new LoadResult(programme, diagnostics.ToSortedList());
    }

    /// <summary>One loading: the files read so far and what was found in them.</summary>
    private sealed class Session(IRuleSource source, PluginSet plugins, DiagnosticBag diagnostics)
    {
        private const int WorthATask = 1 << 18;
        private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

        public Programme? Run()
        {
            if (Reading(ProgrammeFile, SourceLocation.OfFile(ProgrammeFile))() is not { } root
                || new ProgrammeFileReader(plugins, diagnostics).Read(root) is not { } file)
            {
                return null;
            }

            var measures = new MeasureNodeReader(plugins.Kinds, file.Header, diagnostics);
            var reader = new DomainFileReader(measures, diagnostics);
            var domains = new List<Domain>();
            var isWhole = true;
            foreach (var (name, read) in file.DomainFiles.Select(each => (each.File, Reading(each.File, each.Location))).ToList())
            {
                if (read() is { } document && Translated(document, name) is { } translated && reader.Read(translated, name) is { } domain)
                {
                    domains.Add(domain);
                }
                else
                {
                    isWhole = false;
                }
            }

            var check = new ReferenceCheck(measures.Compiled, diagnostics);
            check.ReportCycles();
            if (isWhole)
            {
                // With a file unread, nobody knows what it declares.
                check.ReportUnknown(measures.References, measures.Ids);
                measures.CheckAgainstOthers();
            }

            return diagnostics.HasErrors ? null : new Programme(file.Header, domains, measures.Compiled, UsedBy(file.Header, measures.Compiled), Hash);
        }

        /// <summary>A file of a format that a plug-in reads, in the words of a domain file; any other as it is.</summary>
        private DocumentNode? Translated(DocumentNode document, string file)
        {
            foreach (var (format, translator) in plugins.Plugins.SelectMany(plugin => plugin.NamedTranslators))
            {
                if (Recognizes(format, translator, document, file))
                {
                    return Translate(format, translator, document, file);
                }
            }

            return document;
        }

        /// <summary>One that fails when it is only asked stands in nobody's way.</summary>
        private bool Recognizes(string format, DomainTranslator translator, DocumentNode document, string file)
        {
            try
            {
                return translator.Recognizes(document);
            }
            catch (Exception exception) when (Containment.IsFault(exception))
            {
                diagnostics.Report(DiagnosticCatalogue.TranslatorIgnored, SourceLocation.OfFile(file), format, Containment.TextOf(exception));
                return false;
            }
        }

        private DocumentNode? Translate(string format, DomainTranslator translator, DocumentNode document, string file)
        {
            try
            {
                var found = diagnostics.Count;
                return translator.Translate(document, file, diagnostics) ?? (diagnostics.Count > found ? null : throw new PluginFaultException("it gave nothing"));
            }
            catch (Exception exception) when (Containment.IsFault(exception))
            {
                diagnostics.Report(DiagnosticCatalogue.TranslatorFailed, SourceLocation.OfFile(file), format, Containment.TextOf(exception));
                return null;
            }
        }

        private List<LoadedPlugin> UsedBy(ProgrammeHeader header, List<CompiledMeasure> measures)
        {
            var kinds = measures.Select(measure => measure.Measure.Kind).ToHashSet(StringComparer.Ordinal);
            return [.. plugins.Plugins.Where(plugin => header.Plugins.Any(needed => needed.IsMetBy(plugin)) || plugin.NamedKinds.Any(kind => kinds.Contains(kind.Name)))];
        }

        /// <summary>Takes the bytes of a file at once, and gives what waits for its document; a large file is parsed beside the reading of those before it.</summary>
        private Func<DocumentNode?> Reading(string file, SourceLocation askedAt)
        {
            if (TryRead(file, askedAt) is not { } bytes)
            {
                return () => null;
            }

            _files[file] = bytes;
            if (bytes.Length < WorthATask)
            {
                return () => Parse(file, bytes, diagnostics);
            }

            var found = new DiagnosticBag();
            var parsing = Task.Run(() => Parse(file, bytes, found));
            return () =>
            {
                var document = parsing.GetAwaiter().GetResult();
                diagnostics.AddRange(found.ToSortedList());
                return document;
            };
        }

        private static DocumentNode? Parse(string file, byte[] bytes, DiagnosticBag found) =>
            SourceText.Decode(file, bytes, found) is { } text ? StrictJsonReader.Read(text, found) : null;

        private byte[]? TryRead(string file, SourceLocation askedAt)
        {
            try
            {
                var bytes = source.TryRead(file);
                if (bytes is null)
                {
                    diagnostics.Report(DiagnosticCatalogue.FileMissing, askedAt, file);
                }

                return bytes;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Report(DiagnosticCatalogue.FileUnreadable, askedAt, file);
                return null;
            }
        }

        private string Hash()
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in _files.Keys.Order(StringComparer.Ordinal))
            {
                AppendWithLineFeeds(hash, _files[file]);
            }

            return HexText.Of(hash.GetHashAndReset());
        }

        /// <summary>Leaves out the carriage returns that a line feed follows.</summary>
        private static void AppendWithLineFeeds(IncrementalHash hash, ReadOnlySpan<byte> bytes)
        {
            for (var end = bytes.IndexOf("\r\n"u8); end >= 0; end = bytes.IndexOf("\r\n"u8))
            {
                hash.AppendData(bytes[..end]);
                bytes = bytes[(end + 1)..];
            }

            hash.AppendData(bytes);
        }
    }
}
