namespace Minsheng.Rules.Plugins.Tests;

/// <summary>What was found, as tests compare it.</summary>
internal static class Found
{
    /// <summary>Each finding as a line, in English.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(found => found.ToString(Language.English));
}
