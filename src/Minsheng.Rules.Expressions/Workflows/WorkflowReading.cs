namespace Minsheng.Rules.Workflows;

/// <summary>Keys as System.Text.Json reads them: <c>null</c> is no value.</summary>
internal static class WorkflowReading
{
    /// <summary>The value of a key; null where it is absent, <c>null</c>, or of another type (which is reported).</summary>
    public static DocumentNode? Given(this ObjectReader reader, string key, params ReadOnlySpan<NodeKind> kinds) =>
        reader.Optional(key) is null or { Kind: NodeKind.Null } ? null : reader.Optional(key, kinds);

    /// <summary>The objects of an optional list; others are reported and left out.</summary>
    public static IEnumerable<DocumentNode> Entries(this ObjectReader reader, string key) =>
        reader.Given(key, NodeKind.List) is null ? [] : reader.Objects(key).Select(each => each.Node);

    /// <summary>The texts of an optional list; others are reported and left out.</summary>
    public static IReadOnlyList<DocumentNode> Texts(this ObjectReader reader, string key)
    {
        if (reader.Given(key, NodeKind.List) is not { } list)
        {
            return [];
        }

        var texts = reader.TextList(key);
        return [.. list.Items.Where(item => texts.Contains(item.Text)).DistinctBy(item => item.Text)];
    }
}
