namespace Minsheng.Rules.Testing;

/// <summary>An example of a kind, on which the laws are run: a measure, and figures of it from the worst to the best.</summary>
public sealed class KindExample
{
    /// <summary>Makes an example.</summary>
    /// <param name="measure">The JSON of the measure, as it would stand in a rule file. The keys <c>id</c>, <c>subject</c> and <c>clause</c> may be left out.</param>
    /// <remarks>Name every key that the kind reads, in this example or another: the law of diagnostics takes out, doubles, misspells and spoils the keys that are there.</remarks>
    public KindExample(string measure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measure);
        Measure = measure;
    }

    /// <summary>The JSON of the measure.</summary>
    public string Measure { get; }

    /// <summary>What reports call the example.</summary>
    /// <value>The kind, and the target where there is one, unless something else is said.</value>
    public string? Name { get; init; }

    /// <summary>The JSON of other measures that the measure needs beside it: the parts of a kind that judges by parts.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Figures from the worst to the best; at least two, and one of them below the target.</summary>
    public required IReadOnlyList<Rung> Ladder { get; init; }

    /// <summary>The step that is exactly at the target, counted from 0.</summary>
    /// <value>Null where no figure is: a target above 15% has none. The law of the target then does not apply, and reports say so.</value>
    public int? AtTarget { get; init; }

    /// <summary>Whether the measure has a completion; where it has none, none may ever be given.</summary>
    public bool HasCompletion { get; init; } = true;

    /// <summary>The first day of the programme's period.</summary>
    /// <value>2023-01-01 by default.</value>
    public DateOnly From { get; init; } = new(2023, 1, 1);

    /// <summary>The last day of the programme's period, on which the measure is due unless it says otherwise.</summary>
    /// <value>2023-12-31 by default.</value>
    public DateOnly To { get; init; } = new(2023, 12, 31);

    /// <summary>The ids of the programme's regions, where the measure names any.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];
}
