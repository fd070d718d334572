namespace Minsheng.Rules.Expressions;

/// <summary>One stage of a work or an event.</summary>
public sealed record Stage
{
    /// <summary>Makes a stage.</summary>
    /// <param name="name">The name that results print.</param>
    /// <param name="aliases">Other words for the same stage.</param>
    public Stage(string name, params IReadOnlyList<string> aliases)
    {
        Name = name;
        Aliases = aliases;
    }

    /// <summary>The name that results print.</summary>
    public string Name { get; }

    /// <summary>Other words for the same stage.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The stage's share of the work, relative to the other stages'; null for the default: 0 for the first, 1 for all others.</summary>
    public Rational? Weight { get; init; }
}
