namespace Minsheng.Rules;

/// <summary>A part of the jurisdiction that reports on its own.</summary>
/// <param name="Id">The id, as observation files may name it.</param>
/// <param name="Title">The titles, as observation files may name it too.</param>
public sealed record Region(string Id, LocalizedText Title);
