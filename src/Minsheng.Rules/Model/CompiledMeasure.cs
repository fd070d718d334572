using System.Collections.ObjectModel;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>A measure with its lowered form, made once when the programme is loaded.</summary>
internal sealed record CompiledMeasure
{
    public CompiledMeasure(Measure measure, MeasureFormula formula)
    {
        Measure = measure;
        Formula = formula;
        var leaves = formula is FigureFormula figure ? figure.Leaves() : [];
        foreach (var leaf in leaves)
        {
            IsIncremental |= leaf is FieldExpression { Reporting: Reporting.Increment };
            IsWeighted |= leaf is FieldExpression { IsWeighted: true };
        }

        Leaves = leaves;
        IsShare = formula is FigureFormula { Actual: ShareExpression };
    }

    /// <summary>What regions have of their own where they have nothing.</summary>
    public static IReadOnlyDictionary<string, CompiledMeasure> NoRegions => ReadOnlyDictionary<string, CompiledMeasure>.Empty;

    /// <summary>The measure.</summary>
    public Measure Measure { get; init; }

    /// <summary>Its lowered form.</summary>
    public MeasureFormula Formula { get; init; }

    /// <summary>The leaves of the formula, each once: what an observation of the measure must contain. Empty for composites.</summary>
    public IReadOnlyList<RuleExpression> Leaves { get; }

    /// <summary>Whether the rows of observations are what each month added.</summary>
    public bool IsIncremental { get; }

    /// <summary>Whether regions are merged by the mean weighted with their denominator.</summary>
    public bool IsWeighted { get; }

    /// <summary>Whether the figure is a share, of counts or as published.</summary>
    public bool IsShare { get; }

    /// <summary>Whether its kind is a stranger's, so that an exception of its code is held to be its own fault.</summary>
    public bool IsContained { get; init; }

    /// <summary>How much is due when.</summary>
    public Schedule Schedule { get; init; } = Schedule.EndOnly;

    /// <summary>Schedules of single regions, by region id.</summary>
    public IReadOnlyDictionary<string, Schedule> RegionalSchedules { get; init; } = ReadOnlyDictionary<string, Schedule>.Empty;

    /// <summary>The measure with the target of a single region, by region id; formulas are figures.</summary>
    public IReadOnlyDictionary<string, CompiledMeasure> Regional { get; init; } = NoRegions;

    /// <summary>The measure with the target that the source probably means; null where the author does not doubt it.</summary>
    public CompiledMeasure? Likely { get; init; }

    /// <summary>The formula of a measure with observations.</summary>
    public FigureFormula Figure => (FigureFormula)Formula;

    /// <summary>The measure as each expected region owes it, in their order: with its own target and schedule, where it has them.</summary>
    public IReadOnlyList<CompiledMeasure> ByRegion { get; private init; } = [];

    /// <summary>The same measure with <see cref="ByRegion"/> filled; the last step of making one.</summary>
    public CompiledMeasure WithRegions() => Measure.Header.Regions is { Count: > 0 } regions
        ? this with { ByRegion = [.. regions.Select(For)] }
        : this;

    private CompiledMeasure For(Region region) => Regional.Count == 0 && RegionalSchedules.Count == 0
        ? this
        : Regional.GetValueOrDefault(region.Id, this) with { Schedule = RegionalSchedules.GetValueOrDefault(region.Id, Schedule) };

    /// <summary>Whether a region is judged: by its own target, or by that of the whole.</summary>
    public bool Judges(Region region) => Figure.JudgesRegions || Regional.ContainsKey(region.Id);
}
