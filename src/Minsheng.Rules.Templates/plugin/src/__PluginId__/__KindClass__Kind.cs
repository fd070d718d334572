using Minsheng.Rules;
using Minsheng.Rules.Kinds;

namespace __PluginNamespace__;

/// <summary>Reads measures of the kind <c>__KindName__</c>: a share of the people who answered a survey, judged only where enough did.</summary>
public sealed class __KindClass__Kind : MeasureKind
{
    /// <summary>__CodePrefix__1001: … is not a number of answers.</summary>
    public static DiagnosticDescriptor NotANumberOfAnswers { get; } = new(
        "__CodePrefix__1001",
        DiagnosticSeverity.Error,
        new LocalizedText("`{0}` 不是问卷份数", "`{0}` is not a number of answers"),
        new LocalizedText("写大于零的整数", "write a whole number above zero"));

    /// <inheritdoc/>
    public override string Name => "__KindName__";

    /// <inheritdoc/>
    public override LocalizedText Title => new("满意度", "satisfaction");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var answers = reader.Required("answers", NodeKind.Number);
        var target = reader.ReadTarget(TargetForms.Bound, UnitRule.Share, isPartOfWhole: true, unitByDefault: Unit.Percent);
        if (answers is not null && answers.Number is not { IsInteger: true, Sign: > 0 })
        {
            reader.Diagnostics.Report(NotANumberOfAnswers, answers.Location, answers.Text);
            return null;
        }

        return answers is null || target is null ? null : new __KindClass__Measure(reader.Header(target), target, answers.Number);
    }
}
