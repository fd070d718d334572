using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>A named work or event that is to reach a stage: 建成市第一人民医院开发区院区.</summary>
public sealed class MilestoneMeasure : Measure
{
    internal MilestoneMeasure(MeasureHeader header, Target target)
        : base(header, target)
    {
    }

    /// <summary>The ordered stages.</summary>
    public required StageList Stages { get; init; }

    /// <summary>The index of the least stage that keeps the promise; at least 1. The stages up to it weigh something.</summary>
    public required int RequiredStage { get; init; }

    /// <summary>Completion is the weight of the stages reached over the weight of all up to the required one, never above 1.</summary>
    /// <returns>The formula.</returns>
    public override MeasureFormula Lower()
    {
        var indexes = Enumerable.Range(0, Stages.Stages.Count).Select(index => (Rational)index).ToList();
        var actual = new StageExpression(Stages, indexes);
        return new FigureFormula
        {
            Actual = actual,
            Condition = new ComparisonExpression(actual, Relation.AtLeast, RequiredStage),
            Completion = new StageExpression(Stages, ShareOfWork()),
            Across = RegionFold.Mean,
            CanForecast = true,
        };
    }

    private List<Rational> ShareOfWork()
    {
        var reached = new List<Rational>();
        Rational sum = 0;
        foreach (var (stage, index) in Stages.Stages.Select((stage, index) => (stage, index)))
        {
            sum += index > RequiredStage ? 0 : stage.Weight ?? (index == 0 ? 0 : 1);
            reached.Add(sum);
        }

        return reached.ConvertAll(part => part / sum);
    }
}
