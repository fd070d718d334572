namespace Minsheng.Rules.Kinds;

/// <summary>One word of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says; of a text what stands between the quotes.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End)
{
    /// <summary>As messages show it.</summary>
    public LocalizedText Shown => Kind == TokenKind.End ? new("结尾", "the end") : new($"`{Text}`", $"`{Text}`");

    public bool IsSign(string sign) => Kind == TokenKind.Sign && Text == sign;

    public bool IsWord(string word) => Kind == TokenKind.Name && Text == word;
}
