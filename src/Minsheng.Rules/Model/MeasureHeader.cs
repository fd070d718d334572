using System.Collections.ObjectModel;

namespace Minsheng.Rules;

/// <summary>What every measure has, whatever its kind.</summary>
public sealed record MeasureHeader
{
    /// <summary>The id: <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>, at most 64 characters, unique in the programme.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>What is measured, in the author's words.</summary>
    public required LocalizedText Subject { get; init; }

    /// <summary>The verbatim words of the source.</summary>
    public required string Clause { get; init; }

    /// <summary>Where the rule file quotes <see cref="Clause"/>.</summary>
    public required SourceLocation ClauseLocation { get; init; }

    /// <summary>The last day on which the promise can be kept.</summary>
    /// <value>By default the end of the programme's period.</value>
    public required DateOnly By { get; init; }

    /// <summary>Where the rule file says it.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The relative weight in its item's completion.</summary>
    /// <value>Above zero; 1 by default.</value>
    public Rational Weight { get; init; } = Rational.One;

    /// <summary>Whether the measure takes part in its item's verdict.</summary>
    public bool Required { get; init; } = true;

    /// <summary>Whether the source binds (约束性) or expects (预期性); has no effect on verdicts.</summary>
    /// <value>Null where the author does not say.</value>
    public Binding? Binding { get; init; }

    /// <summary>The agency in charge (牵头单位); null where unknown.</summary>
    public string? Lead { get; init; }

    /// <summary>The agencies that take part.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The author's remark; null where there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The regions that are expected to report, in the order of the programme.</summary>
    /// <value>Empty where only the total of the jurisdiction is expected.</value>
    public IReadOnlyList<Region> Regions { get; init; } = [];

    /// <summary>Targets of single regions, by region id.</summary>
    /// <value>Empty where regions have no targets of their own.</value>
    public IReadOnlyDictionary<string, Target> RegionalTargets { get; init; } = ReadOnlyDictionary<string, Target>.Empty;

    /// <summary>The author's doubt about the figure of the source; null where there is none.</summary>
    public Suspicion? Suspect { get; init; }

    /// <summary>Why and until when the promise is waived; null where it is not.</summary>
    public Waiver? Waiver { get; init; }
}
