using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Walks programme and formulas plainly; measures are evaluated once, parts of composites before the composites.</summary>
internal sealed class InterpretedEvaluator : IRuleEvaluator
{
    public EvaluationResult Evaluate(ObservationSet observations, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return new Session(new EvaluationContext(observations, options)).Run();
    }

    private sealed class Session(EvaluationContext context)
    {
        private readonly MeasureEvaluation _measures = new(context, new Interpreter());
        private readonly Dictionary<string, MeasureResult> _results = new(StringComparer.Ordinal);

        public EvaluationResult Run()
        {
            var domains = context.Programme.Domains.Select(Evaluate).ToList();
            return context.Conclude(RollUp.Summarize([.. domains.SelectMany(domain => domain.Items)]), domains);
        }

        private DomainResult Evaluate(Domain domain)
        {
            var items = domain.Items.Select(Evaluate).ToList();
            return new DomainResult(domain, RollUp.Summarize(items), items);
        }

        private ItemResult Evaluate(Item item)
        {
            var results = item.Measures.Select(measure => ResultOf(measure.Id)).ToList();
            var inside = item.Measures.Select(measure => context.Programme.FormulaOf(measure.Id)).OfType<PartsFormula>().SelectMany(formula => formula.Parts).ToHashSet();
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

            var compiled = context.Programme.Find(id)!;
            var result = compiled.Formula is PartsFormula formula
                ? _measures.Evaluate(compiled, formula, [.. formula.Parts.Select(ResultOf)])
                : _measures.Evaluate(compiled);
            _results.Add(id, result);
            return result;
        }
    }
}
