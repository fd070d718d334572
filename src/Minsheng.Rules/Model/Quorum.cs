namespace Minsheng.Rules;

/// <summary>How many parts must hold: all, any, or at least a number of them.</summary>
/// <remarks><c>default</c> is <see cref="All"/>.</remarks>
public readonly record struct Quorum
{
    private Quorum(int required) => Required = required;

    /// <summary>Every part.</summary>
    public static Quorum All => default;

    /// <summary>One part is enough.</summary>
    public static Quorum Any { get; } = new(1);

    /// <summary>How many parts must hold; 0 means all of them.</summary>
    public int Required { get; }

    /// <summary>Whether every part must hold.</summary>
    public bool IsAll => Required == 0;

    /// <summary>At least <paramref name="count"/> parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static Quorum AtLeast(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new Quorum(count);
    }

    /// <summary>How many of <paramref name="parts"/> must hold; falls to the number of parts there are.</summary>
    public int Of(int parts) => IsAll ? parts : Math.Min(Required, parts);

    /// <summary><c>all</c>, <c>any</c> or <c>atLeast 2</c>.</summary>
    public override string ToString() => Required switch
    {
        0 => "all",
        1 => "any",
        _ => FormattableString.Invariant($"atLeast {Required}"),
    };
}
