namespace Minsheng.Rules.Kinds;

public sealed partial class MeasureReader
{
    private static readonly Rational LargestShare = 1;
    private static readonly Rational LargestRate = 10;

    /// <summary>The required <c>target</c>, as text or as an object, of one of the forms and units that the kind takes.</summary>
    /// <param name="forms">The forms that the kind takes.</param>
    /// <param name="units">The units that the kind takes.</param>
    /// <param name="isPartOfWhole">Whether a share above 1 is impossible; where false, one above 10 is taken for a slip.</param>
    /// <param name="unitByDefault">The unit of a target that names none; without it the key <c>unit</c> is asked.</param>
    /// <returns>The target with its unit, or null where it was reported.</returns>
    public Target? ReadTarget(TargetForms forms, UnitRule units, bool isPartOfWhole = false, Unit? unitByDefault = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        var node = Required("target", NodeKind.Text, NodeKind.Object);
        return node is not null && Parse(node) is { } target ? Check(node, target, forms, units, isPartOfWhole, unitByDefault) : null;
    }

    private Target? Parse(DocumentNode node)
    {
        if (node.Kind == NodeKind.Object)
        {
            return new TargetObjectReader(node, Units, Diagnostics).Read();
        }

        var reading = Target.Read(node.Text, Units);
        foreach (var problem in reading.Problems)
        {
            Diagnostics.Add(problem.At(node.LocationOf(problem.Position)));
        }

        return reading.Target;
    }

    private Target? Check(DocumentNode node, Target target, TargetForms forms, UnitRule units, bool isPartOfWhole, Unit? unitByDefault)
    {
        if ((forms & FormOf(target)) == 0)
        {
            Diagnostics.Report(DiagnosticCatalogue.TargetFormNotTaken, node.Location, target.ToString(), _header.Kind, Describe(forms));
            return null;
        }

        if (target is BoundTarget { LacksDirection: true } && Optional("tolerance") is null)
        {
            Diagnostics.Report(DiagnosticCatalogue.TargetLacksDirection, node.Location, target.ToString());
            return null;
        }

        if (target is StageTarget)
        {
            return target;
        }

        if ((target.Unit ?? unitByDefault ?? UnitOf(target)) is not { } unit)
        {
            return null;
        }

        if (!units.Accepts(unit))
        {
            Diagnostics.Report(DiagnosticCatalogue.UnitNotTaken, node.Location, unit.Name, _header.Kind, units.Expected);
            return null;
        }

        var largest = isPartOfWhole ? LargestShare : LargestRate;
        if (unit.IsShare && target.Amounts.Max(amount => amount.Amount) is var share && share > largest)
        {
            ReportTooLarge(node, share, largest);
            return null;
        }

        return target.Unit is null ? target with { Unit = unit } : target;
    }

    /// <summary>80 for 80% is a slip of numbers without their sign.</summary>
    private void ReportTooLarge(DocumentNode target, Rational share, Rational largest)
    {
        var isNumber = target.Kind == NodeKind.Text
            ? !target.Text.AsSpan().ContainsAny('%', '％', '分')
            : target.Properties.Any(property => property.Value.Items.Prepend(property.Value).Any(value => value.Kind == NodeKind.Number));
        ReportTooLarge(target.Location, share, largest, isNumber);
    }

    private void ReportTooLarge(SourceLocation place, Rational share, Rational largest, bool isNumber)
    {
        if (isNumber)
        {
            var meant = DiagnosticBag.DidYouMean($"{(share / 100).ToDecimalString()} ({share.ToDecimalString()}%)");
            Diagnostics.ReportWithHint(DiagnosticCatalogue.ShareTooLarge, place, meant, share.ToDecimalString(), largest);
        }
        else
        {
            Diagnostics.Report(DiagnosticCatalogue.ShareTooLarge, place, $"{(share * 100).ToDecimalString()}%", $"{largest * 100}%");
        }
    }

    private static TargetForms FormOf(Target target) => target switch
    {
        BoundTarget => TargetForms.Bound,
        RangeTarget => TargetForms.Range,
        ChangeTarget => TargetForms.Change,
        _ => TargetForms.Stage,
    };

    private static LocalizedText Describe(TargetForms forms)
    {
        (TargetForms Form, string Example)[] examples =
        [
            (TargetForms.Bound, "`≥ 800 人`"),
            (TargetForms.Range, "`6..8 个`"),
            (TargetForms.Change, "`1500 → 750 元`"),
            (TargetForms.Stage, "`reach 建成`"),
        ];
        var taken = examples.Where(example => forms.HasFlag(example.Form)).Select(example => example.Example).ToList();
        return new LocalizedText(string.Join(" 或 ", taken), string.Join(" or ", taken));
    }
}
