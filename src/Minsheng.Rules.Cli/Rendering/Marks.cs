namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Colours and marks of the text reports.</summary>
internal static class Marks
{
    public static string Colour(Compliance compliance) => compliance switch
    {
        Compliance.Met => "green",
        Compliance.NotMet => "red",
        Compliance.Pending => "yellow",
        Compliance.Error => "red",
        Compliance.Indeterminate => "magenta",
        _ => "grey",
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
