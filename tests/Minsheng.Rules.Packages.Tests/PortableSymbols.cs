using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>What a portable pdb says of the sources.</summary>
internal sealed class PortableSymbols(byte[] pdb) : IDisposable
{
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");
    private static readonly Guid SourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a");

    private readonly MetadataReaderProvider _provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableCollectionsOf(pdb));

    private MetadataReader Reader => _provider.GetMetadataReader();

    /// <summary>The source files, and whether the text of each is in the pdb.</summary>
    public IReadOnlyList<(string Name, bool IsEmbedded)> Documents =>
        [.. Reader.Documents.Select(document => (Reader.GetString(Reader.GetDocument(document).Name), InformationOf(document, EmbeddedSource) is not null))];

    /// <summary>The JSON that says where a source server has the sources.</summary>
    public string? Link => InformationOf(EntityHandle.ModuleDefinition, SourceLink) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>Whether the pdb is that of an assembly.</summary>
    public bool BelongTo(byte[] assembly)
    {
        using var reader = new PEReader(ImmutableCollectionsOf(assembly));
        var entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        return new BlobContentId(reader.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp) == new BlobContentId(Reader.DebugMetadataHeader!.Id);
    }

    public void Dispose() => _provider.Dispose();

    private static ImmutableArray<byte> ImmutableCollectionsOf(byte[] bytes) => [.. bytes];

    private byte[]? InformationOf(EntityHandle of, Guid kind) => Reader.GetCustomDebugInformation(of)
        .Select(Reader.GetCustomDebugInformation)
        .Where(information => Reader.GetGuid(information.Kind) == kind)
        .Select(information => Reader.GetBlobBytes(information.Value))
        .FirstOrDefault();
}
