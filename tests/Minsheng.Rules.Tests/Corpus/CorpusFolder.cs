namespace Minsheng.Rules.Tests.Corpus;

/// <summary>A folder of files, each broken in one way, with an <c>expected.csv</c> that lists every finding of every file.</summary>
/// <remarks>A file without a fault has one line with the last three fields empty.</remarks>
internal sealed class CorpusFolder
{
    private const string ExpectedFile = "expected.csv";
    private readonly string _path;
    private readonly ILookup<string, ExpectedDiagnostic> _expected;

    private CorpusFolder(string name)
    {
        _path = Repository.PathOf("tests", "corpus", name);
        var lines = File.ReadAllLines(Path.Combine(_path, ExpectedFile)).Skip(1).Select(line => line.Split(',')).ToList();
        Listed = [.. lines.Select(fields => fields[0]).Distinct()];
        _expected = lines
            .Where(fields => fields[1].Length > 0)
            .ToLookup(fields => fields[0], fields => ExpectedDiagnostic.Parse(fields[1], fields[2], fields[3]));
    }

    public static CorpusFolder BadRules { get; } = new("bad-rules");

    public static CorpusFolder BadObservations { get; } = new("bad-observations");

    public static CorpusFolder BadSources { get; } = new("bad-sources");

    /// <summary>The files that <c>expected.csv</c> names, in its order.</summary>
    public IReadOnlyList<string> Listed { get; }

    /// <summary>The files that are there, but for <c>expected.csv</c>.</summary>
    public IEnumerable<string> Present =>
        Directory.EnumerateFiles(_path).Select(path => Path.GetFileName(path)).Where(name => name != ExpectedFile);

    /// <summary>The findings that a file must give, in order of place and code.</summary>
    public IReadOnlyList<ExpectedDiagnostic> ExpectedOf(string file) => [.. _expected[file]];

    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(_path, file));
}
