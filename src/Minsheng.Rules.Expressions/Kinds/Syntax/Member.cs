namespace Minsheng.Rules.Kinds;

/// <summary>What an expression can ask of a measure.</summary>
internal enum Member
{
    Value,
    Target,
    Margin,
    Completion,
    IsMet,
    IsNotMet,
    Compliance,
    Stage,
}
