using Minsheng.Rules;
using Minsheng.Rules.Kinds;

namespace SamplePlugin;

/// <summary>Reads measures of the kind <c>rate</c>: so many for so many people, such as 每万人拥有公交车12辆.</summary>
public sealed class RateKind : MeasureKind
{
    /// <summary>A base of the rate that is not above zero.</summary>
    public static DiagnosticDescriptor PerNotPositive { get; } = new(
        "SP1001",
        DiagnosticSeverity.Error,
        new LocalizedText("`{0}` 应大于零", "`{0}` must be above zero"));

    /// <inheritdoc/>
    public override string Name => "rate";

    /// <inheritdoc/>
    public override LocalizedText Title => new("人均量", "rate");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var of = reader.RequiredText("of");
        var per = reader.Required("per", NodeKind.Number);
        var target = reader.ReadTarget(TargetForms.Bound, UnitRule.Counted);
        if (per is { Number.Sign: <= 0 })
        {
            reader.Diagnostics.Report(PerNotPositive, per.Location, "per");
            return null;
        }

        return of is null || per is null || target is null ? null : new RateMeasure(reader.Header(target), target, of, per.Number);
    }
}
