namespace Minsheng.Rules.Kinds.Progress.Tests.GrowthPace;

public sealed class PaceThresholdsTests
{
    private static readonly MeasureClass Any = new("any", new LocalizedText("任", "any"));

    /// <summary>As the technical note of the SDG Progress Chart 2022 has them.</summary>
    [Fact]
    public void UnitedNations_Published_AreThese() => Assert.Equal(
        ["0.95 onTrack", "0.5 fairProgress", "-0.1 limitedProgress", " deterioration"],
        PaceThresholds.UnitedNations.Steps.Select(step => $"{step.From} {step.Class.Code}"));

    /// <summary>As the monitoring reports on progress towards the SDGs in an EU context have them.</summary>
    [Fact]
    public void Eurostat_Published_AreThese() => Assert.Equal(
        ["0.95 significantProgress", "0.6 moderateProgress", "0 insufficientProgress", " movementAway"],
        PaceThresholds.Eurostat.Steps.Select(step => $"{step.From} {step.Class.Code}"));

    [Fact]
    public void Constructor_StepsThatAreNoTable_Throws()
    {
        Assert.Throws<ArgumentException>(() => new PaceThresholds());
        Assert.Throws<ArgumentException>(() => new PaceThresholds(new PaceStep(null, Any)));
        Assert.Throws<ArgumentException>(() => new PaceThresholds(new PaceStep(1, Any), new PaceStep(0, Any)));
        Assert.Throws<ArgumentException>(() => new PaceThresholds(new PaceStep(1, Any), new PaceStep(null, Any), new PaceStep(null, Any)));
        Assert.Throws<ArgumentException>(() => new PaceThresholds(new PaceStep(1, Any), new PaceStep(1, Any), new PaceStep(null, Any)));
        Assert.Throws<ArgumentException>(() => new PaceThresholds(new PaceStep(1, Any), new PaceStep(2, Any), new PaceStep(null, Any)));
    }
}
