namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Looks of text on a terminal: the parameters of "select graphic rendition" (ECMA-48).</summary>
internal static class Sgr
{
    public const string Bold = "1";
    public const string Green = "32";
    public const string Red = "91";
    public const string Yellow = "93";
    public const string Magenta = "95";
    public const string Grey = "90";
    public const string BlackOnYellow = "30;103";
}
