using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>A condition over other measures, in a small typed language.</summary>
public sealed class ExpressionMeasure : Measure
{
    private readonly MeasureJudge _judge;
    private readonly IReadOnlyList<string> _parts;

    internal ExpressionMeasure(MeasureHeader header, MeasureJudge judge, IReadOnlyList<string> parts)
        : base(header, target: null)
    {
        _judge = judge;
        _parts = parts;
    }

    /// <summary>The ids of the measures, by the names that the expressions give them.</summary>
    public required IReadOnlyDictionary<string, string> Measures { get; init; }

    /// <summary>The condition, as written.</summary>
    public required string Expression { get; init; }

    /// <summary>The number that is the completion, as written; null where there is none.</summary>
    public string? Completion { get; init; }

    /// <inheritdoc/>
    public override MeasureFormula Lower() => new JudgedFormula(_judge, _parts);
}
