namespace Minsheng.Rules;

/// <summary>One rule set file: a field of the programme (领域).</summary>
/// <param name="Id">Its id, unique in the programme.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The file, relative to the programme's folder.</param>
/// <param name="Items">Its items, in file order; at least one.</param>
public sealed record Domain(string Id, LocalizedText Title, string File, IReadOnlyList<Item> Items);
