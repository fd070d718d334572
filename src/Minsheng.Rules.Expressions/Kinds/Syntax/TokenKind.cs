namespace Minsheng.Rules.Kinds;

/// <summary>The sorts of words that the language is made of.</summary>
internal enum TokenKind
{
    Name,
    Number,
    Text,
    Sign,
    End,
}
