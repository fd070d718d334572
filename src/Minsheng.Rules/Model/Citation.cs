namespace Minsheng.Rules;

/// <summary>The published text that a programme comes from.</summary>
/// <param name="Title">The title of the publication.</param>
/// <param name="Date">The date of publication; null where unknown.</param>
/// <param name="File">The text's file beside <c>programme.json</c>; null where it is not kept.</param>
public sealed record Citation(string Title, DateOnly? Date, string? File);
