namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Looks and marks of the text reports.</summary>
internal static class Marks
{
    public static string Look(Compliance compliance) => compliance switch
    {
        Compliance.Met => Sgr.Green,
        Compliance.NotMet => Sgr.Red,
        Compliance.Pending => Sgr.Yellow,
        Compliance.Error => Sgr.Red,
        Compliance.Indeterminate => Sgr.Magenta,
        _ => Sgr.Grey,
    };

    public static string Mark(Compliance compliance) => compliance switch
    {
        Compliance.Met => "✓",
        Compliance.NotMet => "✗",
        Compliance.Pending => "…",
        Compliance.Error => "!",
        Compliance.Indeterminate => "?",
        _ => "-",
    };
}
