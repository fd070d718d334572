using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>milestone</c>: a named work or event that is to reach a stage, such as 建成市第一人民医院开发区院区.</summary>
public sealed class MilestoneKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "milestone";

    /// <inheritdoc/>
    public override LocalizedText Title => new("里程碑", "milestone");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var own = Stages(reader, out var broken);
        if (reader.ReadTarget(TargetForms.Stage, UnitRule.Any) is not StageTarget target || broken)
        {
            return null;
        }

        var stages = own ?? (StageList.Events.IndexOf(target.Stage) >= 0 ? StageList.Events : StageList.Works);
        var required = stages.IndexOf(target.Stage);
        if (required > 0 && WeighNothing(stages, required))
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MustBePositive, reader.Node.Find("stages")!.Location, "weight");
            return null;
        }

        if (required > 0)
        {
            return new MilestoneMeasure(reader.Header(target), target) { Stages = stages, RequiredStage = required };
        }

        var place = reader.Node.Find("target")!.Location;
        if (required == 0)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.FirstStageRequired, place, target.Stage);
            return null;
        }

        var names = own is null ? stages.Names.Concat(StageList.Events.Names) : stages.Names;
        reader.Diagnostics.ReportNearMiss(
            DiagnosticCatalogue.UnknownStage, place, target.Stage, names, target.Stage, string.Join(", ", stages.Stages.Select(stage => stage.Name)));
        return null;
    }

    /// <summary>Whether the stages up to the required one weigh nothing, so that reaching them would be no progress.</summary>
    private static bool WeighNothing(StageList stages, int required) =>
        stages.Stages.Skip(1).Take(required).Append(stages.Stages[0] with { Weight = stages.Stages[0].Weight ?? 0 }).All(stage => stage.Weight is { Sign: 0 });

    private static StageList? Stages(MeasureReader reader, out bool broken)
    {
        broken = false;
        if (reader.Optional("stages", NodeKind.List) is not { } list)
        {
            return null;
        }

        var stages = list.Items.Select(item => ReadStage(reader, item)).ToList();
        var names = stages.OfType<Stage>().SelectMany(stage => stage.Aliases.Prepend(stage.Name)).ToList();
        var repeated = names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.RepeatedElement, list.Location, repeated.Key);
        }
        else if (stages.Count < 2)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.TooFewStages, list.Location);
        }

        broken = repeated is not null || stages.Count < 2 || stages.Contains(null);
        return broken ? null : new StageList([.. stages.OfType<Stage>()]);
    }

    private static Stage? ReadStage(MeasureReader reader, DocumentNode node)
    {
        if (!reader.Accepts(node, [NodeKind.Text, NodeKind.Object]))
        {
            return null;
        }

        if (node.Kind == NodeKind.Text)
        {
            return reader.NonEmpty(node) is { } text ? new Stage(text) : null;
        }

        var stage = reader.Nested(node);
        var name = stage.RequiredText("name");
        var aliases = stage.TextList("aliases");
        var weight = stage.Optional("weight", NodeKind.Number);
        stage.ReportUnknownKeys();
        if (weight is { Number.Sign: < 0 })
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MustNotBeNegative, weight.Location, "weight");
            return null;
        }

        return name is null ? null : new Stage(name, [.. aliases]) { Weight = weight?.Number };
    }
}
