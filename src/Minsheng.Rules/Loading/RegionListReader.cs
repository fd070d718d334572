using System.Collections.ObjectModel;

namespace Minsheng.Rules;

/// <summary>Reads the key <c>regions</c> of a measure: <c>"all"</c>, a list of names, or a map from names to targets.</summary>
/// <param name="reader">The measure.</param>
/// <param name="programme">The regions of the programme.</param>
internal sealed class RegionListReader(ObjectReader reader, IReadOnlyList<Region> programme)
{
    private const string Key = "regions";

    private static ReadOnlyDictionary<string, DocumentNode> NoTargets => ReadOnlyDictionary<string, DocumentNode>.Empty;

    /// <summary>The expected regions in the order of the programme, and the nodes of their own targets.</summary>
    public (IReadOnlyList<Region> Regions, IReadOnlyDictionary<string, DocumentNode> Targets) Read()
    {
        var node = reader.Optional(Key, NodeKind.Text, NodeKind.List, NodeKind.Object);
        return node?.Kind switch
        {
            NodeKind.Text => (ReadAll(node), NoTargets),
            NodeKind.List => (ReadList(node), NoTargets),
            NodeKind.Object => ReadMap(node),
            _ => ([], NoTargets),
        };
    }

    private IReadOnlyList<Region> ReadAll(DocumentNode node)
    {
        if (programme.Any(region => region.IsNamed(node.Text)))
        {
            reader.Diagnostics.ReportWithHint(DiagnosticCatalogue.NotAChoice, node.Location, DiagnosticBag.DidYouMean($"[\"{node.Text}\"]"), node.Text, "all");
            return [];
        }

        var isAll = reader.Choice(Key, false, ("all", true));
        if (isAll && programme.Count == 0)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.NoRegions, node.Location);
        }

        return isAll ? programme : [];
    }

    private List<Region> ReadList(DocumentNode list)
    {
        var found = new HashSet<Region>();
        foreach (var item in list.Items.Where(item => reader.Accepts(item, [NodeKind.Text]) && reader.NonEmpty(item) is not null))
        {
            Add(item.Text, item.Location, found);
        }

        return InOrder(list, found);
    }

    private (IReadOnlyList<Region> Regions, IReadOnlyDictionary<string, DocumentNode> Targets) ReadMap(DocumentNode map)
    {
        var targets = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        var found = new HashSet<Region>();
        foreach (var property in map.Properties)
        {
            if (Add(property.Name, property.NameLocation, found) is { } region && reader.Accepts(property.Value, [NodeKind.Text, NodeKind.Object]))
            {
                targets.Add(region.Id, property.Value);
            }
        }

        return (InOrder(map, found), targets);
    }

    private Region? Add(string name, SourceLocation place, HashSet<Region> found)
    {
        if (programme.FirstOrDefault(each => each.IsNamed(name)) is not { } region)
        {
            reader.Diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownRegionName, place, name, programme.SelectMany(each => each.Names), name);
            return null;
        }

        if (found.Add(region))
        {
            return region;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.RepeatedElement, place, name);
        return null;
    }

    private List<Region> InOrder(DocumentNode node, HashSet<Region> found)
    {
        if (node.Items.Count == 0 && node.Properties.Count == 0)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.EmptyList, node.Location, Key);
        }

        return [.. programme.Where(found.Contains)];
    }
}
