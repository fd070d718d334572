namespace Minsheng.Rules.Kinds;

/// <summary>The unit of a number that was calculated: units and how often each is a factor.</summary>
/// <remarks>Shares and completions are plain numbers. Units that convert are told apart all the same, for figures are compared as they are kept.</remarks>
internal sealed class UnitPowers
{
    private readonly SortedDictionary<string, int> _powers;

    private UnitPowers(SortedDictionary<string, int> powers) => _powers = powers;

    /// <summary>No unit.</summary>
    public static UnitPowers Plain { get; } = new(new(StringComparer.Ordinal));

    public bool IsPlain => _powers.Count == 0;

    public static UnitPowers Of(Unit unit) => unit == default || unit.IsShare ? Plain : new(new(StringComparer.Ordinal) { [unit.Name] = 1 });

    public UnitPowers Times(UnitPowers other)
    {
        var powers = new SortedDictionary<string, int>(_powers, StringComparer.Ordinal);
        foreach (var (name, power) in other._powers)
        {
            powers[name] = powers.GetValueOrDefault(name) + power;
            if (powers[name] == 0)
            {
                powers.Remove(name);
            }
        }

        return new UnitPowers(powers);
    }

    public UnitPowers Inverse() => new(new SortedDictionary<string, int>(_powers.ToDictionary(power => power.Key, power => -power.Value), StringComparer.Ordinal));

    public bool IsSameAs(UnitPowers other) => _powers.SequenceEqual(other._powers);

    /// <summary><c>所</c>, <c>所·人^-1</c>; of a plain number <c>1</c>.</summary>
    public override string ToString() => IsPlain ? "1" : string.Join('·', _powers.Select(power => power.Value == 1 ? power.Key : FormattableString.Invariant($"{power.Key}^{power.Value}")));
}
