using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Flat;

/// <summary>The flat evaluator against the interpreter, on programmes of every kind and key and on observations for them.</summary>
[Properties(Arbitrary = [typeof(DraftArbitraries)])]
public sealed class FlatAgreementProperties
{
    [Property(MaxTest = 200)]
    public void Flat_AnyProgramme_GivesTheBytesOfTheInterpreter(DraftedCase drafted)
    {
        var observations = drafted.Observe();

        var flat = RuleEvaluator.Flat.Evaluate(observations, drafted.Options);
        var interpreted = RuleEvaluator.Interpreted.Evaluate(observations, drafted.Options);

        Assert.Equal(Sample.Json(interpreted), Sample.Json(flat));
    }

    /// <summary>Agreement says little about programmes in which nothing happens.</summary>
    [Fact]
    public void Cases_OfASample_ReachEveryKindVerdictPaceAndQuality()
    {
        var results = DraftArbitraries.Cases().Generator.Sample(200, new Rnd(3, 7), 50)
            .SelectMany(drafted => RuleEvaluator.Evaluate(drafted.Observe(), drafted.Options).Measures)
            .ToList();

        var met = results.Where(result => result.Compliance == Compliance.Met).Select(result => result.Measure.Kind);
        Assert.Equal(KindCatalogue.BuiltIn.Kinds.Select(kind => kind.Name), met.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<Compliance>().Except([Compliance.Error]), results.Select(result => result.Compliance).Distinct().Order());
        Assert.Equal(Enum.GetValues<TrajectoryState>(), results.Select(result => result.Trajectory.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<DataQualityState>(), results.Select(result => result.DataQuality.State).Distinct().Order());
        Assert.Contains(results, result => result.Trajectory is { Light: not null, Forecast: not null });
        Assert.Contains(results, result => result.Reason == ReasonCode.SuspectTarget);
        Assert.True(2 * results.Count(result => result.Actual is not null || result.DecidingParts.Count > 0) > results.Count);
    }
}
