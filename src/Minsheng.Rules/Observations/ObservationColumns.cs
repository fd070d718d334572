namespace Minsheng.Rules;

/// <summary>The names of the columns, as CSV headers and JSON keys write them.</summary>
public static class ObservationColumns
{
    private static readonly ObservationColumn[] InOrder = Enum.GetValues<ObservationColumn>();

    /// <summary>Every column, in canonical order.</summary>
    public static IReadOnlyList<ObservationColumn> All => InOrder;

    /// <summary>Every name, in canonical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. InOrder.Select(NameOf)];

    /// <summary>The name of a column: <c>measure</c>, <c>recordedAt</c> ….</summary>
    public static string NameOf(ObservationColumn column) => ResultWords.CodeOf(column);

    /// <summary>The column of a name; comparison is by code unit.</summary>
    public static bool TryFind(string name, out ObservationColumn column)
    {
        var index = Array.FindIndex(InOrder, each => NameOf(each) == name);
        column = (ObservationColumn)Math.Max(index, 0);
        return index >= 0;
    }
}
