using System.Reflection;

namespace Minsheng.Rules.Tests.Evaluation;

public sealed class RuleEvaluatorTests
{
    private readonly ObservationSet _observations =
        ObservationSet.Create(Sample.Programme(""" "id": "m", "kind": "count", "target": "≥ 15 所" """), [Sample.Value(11)]);

    [Fact]
    public void Evaluators_AreTheTwoInTheBox()
    {
        Assert.IsType<FlatEvaluator>(RuleEvaluator.Flat);
        Assert.IsType<InterpretedEvaluator>(RuleEvaluator.Interpreted);
    }

    /// <summary>Only the flat evaluator lays a programme flat.</summary>
    [Fact]
    public void Evaluate_ByDefault_IsFlat()
    {
        RuleEvaluator.Interpreted.Evaluate(_observations);
        Assert.False(IsLaidFlat);

        RuleEvaluator.Evaluate(_observations);
        Assert.True(IsLaidFlat);
    }

    [Fact]
    public void Evaluate_NoObservations_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => RuleEvaluator.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => RuleEvaluator.Interpreted.Evaluate(null!));
    }

    private bool IsLaidFlat
    {
        get
        {
            var table = typeof(Programme).GetField("_table", BindingFlags.NonPublic | BindingFlags.Instance)!;
            return Assert.IsType<Lazy<FlatTable>>(table.GetValue(_observations.Programme)).IsValueCreated;
        }
    }
}
