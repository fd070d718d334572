namespace Minsheng.Rules;

/// <summary>A part of the jurisdiction that reports on its own.</summary>
/// <param name="Id">The id, as observation files may name it.</param>
/// <param name="Title">The titles, as observation files may name it too.</param>
public sealed record Region(string Id, LocalizedText Title)
{
    /// <summary>Every name that rule and observation files may use.</summary>
    internal IEnumerable<string> Names => [Id, Title.Zh, Title.En];

    /// <summary>Whether a name is the id or one of the titles; comparison is by code unit.</summary>
    public bool IsNamed(string name) => Names.Contains(name);
}
