using System.Globalization;

namespace Minsheng.Rules.Kinds.Survey;

/// <summary>Reads measures of the kind <c>satisfaction</c>: the share of satisfied answers to a survey, such as 群众满意度达到90%以上.</summary>
public sealed class SatisfactionKind : MeasureKind
{
    private static readonly Rational LargestZ = 10;

    /// <inheritdoc/>
    public override string Name => "satisfaction";

    /// <inheritdoc/>
    public override LocalizedText Title => new("满意度", "satisfaction");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var unit = reader.ReadUnit();
        var target = reader.ReadTarget(TargetForms.Bound, UnitRule.Share, isPartOfWhole: true, unitByDefault: Unit.Percent) as BoundTarget;
        var isGood = TryReadConfidence(reader, out var z) & TryReadMinimumSample(reader, out var minimumSample);
        if (target is null || !CanBeProven(target, z, reader) || !isGood)
        {
            return null;
        }

        var measure = new SatisfactionMeasure(reader.Header(target), target) { AnswerUnit = unit ?? default, MinimumSample = minimumSample, Z = z };
        if (minimumSample < measure.LeastConvincingSample)
        {
            reader.Diagnostics.Report(
                SurveyDiagnostics.SampleTooSmall, reader.Node.Find("minimumSample")!.Location, Text(minimumSample.Value), target.ToString(), Text(measure.LeastConvincingSample.Value));
        }

        reader.WarnOfMissingCompletion(measure.Estimate);
        return measure;
    }

    /// <summary>The key <c>confidence</c>: a usual level by its name, or z as a number.</summary>
    private static bool TryReadConfidence(MeasureReader reader, out Rational? z)
    {
        z = null;
        if (reader.Optional("confidence", NodeKind.Text, NodeKind.Number) is not { } node)
        {
            return reader.Node.Find("confidence") is null;
        }

        z = node.Kind == NodeKind.Number ? node.Number : SatisfactionMeasure.ZOf(node.Text);
        if (z is { Sign: > 0 } && z <= LargestZ)
        {
            return true;
        }

        reader.Diagnostics.Report(SurveyDiagnostics.NotAConfidence, node.Location, node.Text);
        return false;
    }

    private static bool TryReadMinimumSample(MeasureReader reader, out Rational? minimum)
    {
        minimum = null;
        if (reader.Optional("minimumSample", NodeKind.Number) is not { } node)
        {
            return reader.Node.Find("minimumSample") is null;
        }

        if (node.Number is { IsInteger: true, Sign: > 0 } count)
        {
            minimum = count;
            return true;
        }

        reader.Diagnostics.Report(SurveyDiagnostics.NotANumberOfAnswers, node.Location, node.Text);
        return false;
    }

    private static bool CanBeProven(BoundTarget target, Rational? z, MeasureReader reader)
    {
        var place = reader.Node.Find("target")!.Location;
        if (target.Relation == Relation.Equals)
        {
            reader.Diagnostics.Report(SurveyDiagnostics.TargetWithoutDirection, place, target.ToString());
            return false;
        }

        if (z is null || (target.Bound.Sign > 0 && target.Bound < Rational.One))
        {
            return true;
        }

        reader.Diagnostics.Report(SurveyDiagnostics.TargetBeyondSamples, place, target.ToString());
        return false;
    }

    private static string Text(Rational number) => number.ToString(null, CultureInfo.InvariantCulture);
}
