using System.Collections.ObjectModel;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Reads the key <c>schedule</c> of a measure.</summary>
/// <param name="reader">The measure.</param>
/// <param name="header">Its header, with the due date.</param>
/// <param name="formula">Its formula, which knows the stages.</param>
/// <param name="start">The first day of the programme's period.</param>
internal sealed class ScheduleReader(ObjectReader reader, MeasureHeader header, MeasureFormula formula, DateOnly start)
{
    private const string Key = "schedule";

    /// <summary>The default of the kind: by months for running totals, end only for everything else.</summary>
    private Schedule ByDefault => formula is FigureFormula { IsRunningTotal: true } ? Schedule.ByMonths : Schedule.EndOnly;

    public (Schedule Whole, IReadOnlyDictionary<string, Schedule> Regional) Read()
    {
        if (reader.Optional(Key, NodeKind.Text, NodeKind.Object) is not { } node)
        {
            return (ByDefault, ReadOnlyDictionary<string, Schedule>.Empty);
        }

        if (node.Find("regions") is null && node.Find("default") is null)
        {
            return (ReadOne(reader, Key) ?? ByDefault, ReadOnlyDictionary<string, Schedule>.Empty);
        }

        var regional = new Dictionary<string, Schedule>(StringComparer.Ordinal);
        var overrides = reader.Nested(node);
        var whole = overrides.Node.Find("default") is null ? ByDefault : ReadOne(overrides, "default") ?? ByDefault;
        if (overrides.Optional("regions", NodeKind.Object) is { } map)
        {
            ReadRegions(overrides.Nested(map), regional);
        }

        overrides.ReportUnknownKeys();
        return (whole, regional);
    }

    private void ReadRegions(ObjectReader map, Dictionary<string, Schedule> regional)
    {
        foreach (var property in map.Node.Properties)
        {
            var region = header.Regions.FirstOrDefault(each => each.IsNamed(property.Name));
            var schedule = ReadOne(map, property.Name);
            if (region is null)
            {
                reader.Diagnostics.ReportNearMiss(
                    DiagnosticCatalogue.UnknownRegionName, property.NameLocation, property.Name, header.Regions.SelectMany(each => each.Names), property.Name);
            }
            else if (schedule is not null && !regional.TryAdd(region.Id, schedule))
            {
                reader.Diagnostics.Report(DiagnosticCatalogue.RepeatedElement, property.NameLocation, property.Name);
            }
        }
    }

    private Schedule? ReadOne(ObjectReader parent, string key)
    {
        if (parent.Optional(key, NodeKind.Text, NodeKind.Object) is not { } node)
        {
            return null;
        }

        if (node.Kind == NodeKind.Text)
        {
            return parent.Choice<Schedule?>(key, null, ("byMonths", Schedule.ByMonths), ("byDays", Schedule.ByDays), ("endOnly", Schedule.EndOnly));
        }

        var schedule = parent.Nested(node);
        var points = ReadPoints(schedule, "points", takesStages: false);
        var milestones = ReadPoints(schedule, "milestones", takesStages: true);
        schedule.ReportUnknownKeys();
        if (points is not null && milestones is not null)
        {
            var second = node.Properties.Last(property => property.Name is "points" or "milestones");
            reader.Diagnostics.Report(DiagnosticCatalogue.KeysExclude, second.NameLocation, "points", "milestones");
            return null;
        }

        if (node.Properties.Count == 0)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MissingKey, node.Location, "points");
        }

        return points is not null ? new PiecewiseSchedule(points) : milestones is not null ? new MilestoneSchedule(milestones) : null;
    }

    /// <summary>The points of a list, or null where it is absent or broken.</summary>
    private List<SchedulePoint>? ReadPoints(ObjectReader schedule, string key, bool takesStages)
    {
        if (schedule.Optional(key, NodeKind.List) is not { } list)
        {
            return null;
        }

        if (list.Items.Count == 0)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.EmptyList, list.Location, key);
            return null;
        }

        var points = new List<SchedulePoint>();
        var isWhole = true;
        foreach (var node in list.Items)
        {
            var point = schedule.Accepts(node, [NodeKind.Object]) ? ReadPoint(schedule.Nested(node), takesStages) : null;
            isWhole &= point is not null;
            if (point is { } read && InOrder(node, read, points))
            {
                points.Add(read);
            }
        }

        return isWhole && points.Count == list.Items.Count ? points : null;
    }

    private SchedulePoint? ReadPoint(ObjectReader point, bool takesStages)
    {
        var date = point.RequiredDate("date");
        var stage = takesStages ? point.Optional("stage", NodeKind.Text) : null;
        Rational? share = null;
        if (stage is not null)
        {
            share = ShareOfStage(point.Node, stage);
        }
        else if (!takesStages || point.Node.Find("stage") is null)
        {
            share = ReadShare(point);
        }

        point.ReportUnknownKeys();
        return date is { } day && share is { } part ? new SchedulePoint(day, part) : null;
    }

    private Rational? ReadShare(ObjectReader point)
    {
        if (point.Required("share", NodeKind.Text, NodeKind.Number) is not { } node)
        {
            return null;
        }

        if (node.Kind == NodeKind.Number)
        {
            return node.Number;
        }

        if (Quantity.TryParse(node.Text, null, out var quantity) && quantity.Unit.IsShare)
        {
            return quantity.Amount;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.NotAnAmount, node.Location, node.Text);
        return null;
    }

    /// <summary>The completion that a stage stands for.</summary>
    private Rational? ShareOfStage(DocumentNode point, DocumentNode stage)
    {
        if (formula is not FigureFormula { Completion: StageExpression completion })
        {
            var name = point.Properties.First(property => property.Name == "stage").NameLocation;
            reader.Diagnostics.Report(DiagnosticCatalogue.KeyNotTaken, name, "stage", header.Kind);
            return null;
        }

        var index = completion.Stages.IndexOf(stage.Text);
        if (index >= 0)
        {
            return completion.Values[index];
        }

        var order = string.Join(", ", completion.Stages.Stages.Select(each => each.Name));
        reader.Diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownStage, stage.Location, stage.Text, completion.Stages.Names, stage.Text, order);
        return null;
    }

    private bool InOrder(DocumentNode node, SchedulePoint point, List<SchedulePoint> before)
    {
        var isTooEarly = before.Count == 0 ? point.Date < start : point.Date <= before[^1].Date;
        var earliest = before.Count == 0 ? start : before[^1].Date == DateOnly.MaxValue ? DateOnly.MaxValue : before[^1].Date.AddDays(1);
        if (isTooEarly || point.Date > header.By)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.ScheduleDateOutOfOrder, node.Find("date")!.Location, IsoDate.Format(point.Date), IsoDate.Format(earliest), IsoDate.Format(header.By));
            return false;
        }

        var least = before.Count == 0 ? Rational.Zero : before[^1].Share;
        if (point.Share >= least && point.Share <= Rational.One)
        {
            return true;
        }

        var place = (node.Find("share") ?? node.Find("stage"))!.Location;
        reader.Diagnostics.Report(DiagnosticCatalogue.ScheduleShareOutOfOrder, place, Percent(point.Share), Percent(least));
        return false;
    }

    private static string Percent(Rational share) => new Quantity(share, Unit.Percent).ToString();
}
