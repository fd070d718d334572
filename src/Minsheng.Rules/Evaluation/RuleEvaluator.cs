using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Observations in, verdicts out: every measure, item and domain of a programme, and the whole.</summary>
/// <remarks>Pure: reads no clock, culture or time zone. Cost grows linearly with measures and observations.</remarks>
public static class RuleEvaluator
{
    /// <summary>Evaluates the programme that the observations were bound to.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="options">The evaluation date and the like; defaults where null.</param>
    public static EvaluationResult Evaluate(ObservationSet observations, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var (asOf, origin) = ChooseAsOf(observations, options);
        return new Session(observations, asOf).Run(origin);
    }

    private static (DateOnly AsOf, AsOfOrigin Origin) ChooseAsOf(ObservationSet observations, EvaluationOptions? options)
    {
        var end = observations.Programme.Period.To;
        if (options?.AsOf is { } given)
        {
            return (given, AsOfOrigin.Given);
        }

        return observations.NewestDate is { } newest && newest < end
            ? (newest, AsOfOrigin.NewestObservation)
            : (end, AsOfOrigin.EndOfPeriod);
    }

    /// <summary>One evaluation; measures are evaluated once, parts of composites before the composites.</summary>
    private sealed class Session(ObservationSet observations, DateOnly asOf)
    {
        private readonly Programme _programme = observations.Programme;
        private readonly Dictionary<string, MeasureResult> _results = new(StringComparer.Ordinal);

        public EvaluationResult Run(AsOfOrigin origin)
        {
            var domains = _programme.Domains.Select(Evaluate).ToList();
            return new EvaluationResult(
                _programme, observations, asOf, origin, RollUp.Summarize([.. domains.SelectMany(domain => domain.Items)]), domains);
        }

        private DomainResult Evaluate(Domain domain)
        {
            var items = domain.Items.Select(Evaluate).ToList();
            return new DomainResult(domain, RollUp.Summarize(items), items);
        }

        private ItemResult Evaluate(Item item)
        {
            var results = item.Measures.Select(measure => ResultOf(measure.Id)).ToList();
            var inside = item.Measures.Select(measure => _programme.FormulaOf(measure.Id)).OfType<CompositeFormula>().SelectMany(composite => composite.Parts).ToHashSet();
            var own = results.Where(result => !inside.Contains(result.Measure.Id)).ToList();
            var deciding = own.Where(result => result.Measure.Header.Required).ToList();
            var compliance = RollUp.Verdict(item.Compliance, [.. deciding.Select(result => result.Compliance)]);
            var ids = deciding.Where(result => RollUp.Decides(result.Compliance, compliance)).Select(result => result.Measure.Id).ToList();
            return new ItemResult(item, compliance, ids, RollUp.OverMeasures(own), results);
        }

        private MeasureResult ResultOf(string id)
        {
            if (_results.TryGetValue(id, out var known))
            {
                return known;
            }

            var compiled = _programme.Find(id)!;
            var isDue = asOf >= compiled.Measure.Header.By;
            var result = compiled.Formula switch
            {
                FigureFormula formula => FigureEvaluation.Evaluate(
                    compiled.Measure, formula, Evidence.Collect(observations.Of(id), _programme.Period, compiled.Measure.Header.By, asOf)),
                CompositeFormula composite => CompositeEvaluation.Evaluate(compiled.Measure, composite, [.. composite.Parts.Select(ResultOf)], isDue),
                _ => throw new InvalidOperationException("formulas are figures or composites"),
            };
            _results.Add(id, result);
            return result;
        }
    }
}
