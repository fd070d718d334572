namespace Minsheng.Rules.Plugins;

/// <summary>Versions of the rule format, both ends included.</summary>
/// <param name="From">The first; at least 1.</param>
/// <param name="To">The last; not before the first.</param>
public readonly record struct RuleFormatRange(int From, int To)
{
    /// <summary>Whether a version lies between the ends.</summary>
    public bool Contains(int format) => From <= format && format <= To;

    /// <summary><c>1</c> or <c>1..2</c>.</summary>
    public override string ToString() => From == To ? FormattableString.Invariant($"{From}") : FormattableString.Invariant($"{From}..{To}");
}
