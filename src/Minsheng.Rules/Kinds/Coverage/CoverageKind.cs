namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>coverage</c>: a group that is to be covered, such as 特困、孤儿…医疗救助全覆盖.</summary>
public sealed class CoverageKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "coverage";

    /// <inheritdoc/>
    public override LocalizedText Title => new("覆盖", "coverage");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var members = reader.TextList("members");
        var unit = reader.ReadUnit();
        var whenEmpty = reader.ReadWhenEmpty();
        var isUnion = reader.Choice("across", false, ("each", false), ("union", true));
        var target = reader.ReadTarget(TargetForms.Bound, UnitRule.Share, isPartOfWhole: true, unitByDefault: Unit.Percent);
        if (target is not BoundTarget { Relation: Relation.AtLeast })
        {
            ReportOtherRelation(reader, target);
            return null;
        }

        if (reader.Optional("members") is { Kind: NodeKind.List, Items.Count: 0 } empty)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.EmptyList, empty.Location, "members");
            return null;
        }

        return new CoverageMeasure(reader.Header(target), target) { Members = members, CountUnit = unit ?? default, WhenEmpty = whenEmpty, IsUnion = isUnion };
    }

    private static void ReportOtherRelation(MeasureReader reader, Target? target)
    {
        if (target is not null)
        {
            var example = new LocalizedText("`全覆盖` 或 `≥ 90%`", "`全覆盖` or `≥ 90%`");
            reader.Diagnostics.Report(DiagnosticCatalogue.TargetFormNotTaken, reader.Node.Find("target")!.Location, target.ToString(), "coverage", example);
        }
    }
}
