using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Flat;

/// <summary>A measure as JSON without its braces, and what was reported of it.</summary>
internal sealed record DraftedMeasure(string Id, string Body, IReadOnlyList<Observation> Rows);

/// <summary>Measures of all ten kinds with all their keys.</summary>
internal static class DraftedMeasures
{
    private const int Percent = 100;
    private static readonly string[] Works = ["未启动", "开工", "在建", "主体完工", "基本建成", "竣工", "投用"];
    private static readonly string[] OwnStages = ["一", "二", "三", "四"];
    private static readonly string[] Members = ["孤儿", "特困人员", "低保对象"];

    /// <summary>A measure with observations, of any kind.</summary>
    public static Gen<DraftedMeasure> Figure(DraftedSetting setting, string id) => Gen.OneOf(
        Amount(setting, id), Amount(setting, id), Proportion(setting, id), Level(setting, id), Change(setting, id), Milestone(setting, id), Coverage(setting, id), Attestation(setting, id));

    /// <summary>A measure judged by others.</summary>
    /// <param name="setting">The programme.</param>
    /// <param name="id">Its id.</param>
    /// <param name="others">The ids of measures that it may name.</param>
    public static Gen<DraftedMeasure> Composite(DraftedSetting setting, string id, IReadOnlyList<string> others) =>
        from order in Gen.Shuffle(others.AsEnumerable())
        from count in Gen.Choose(1, Math.Min(4, others.Count))
        from compliance in DraftedKeys.Compliance(count)
        from due in DraftedKeys.DueDate(setting)
        from schedule in DraftedSchedules.Key(setting, due, [])
        from any in DraftedKeys.OfAny(setting)
        let parts = string.Join(", ", order.Take(count).Select(part => $"\"{part}\""))
        select new DraftedMeasure(id, $""" {Head(id, "composite", due)}, "parts": [ {parts} ], "compliance": {compliance}{schedule}{any} """, []);

    private static Gen<DraftedMeasure> Amount(DraftedSetting setting, string id) =>
        from form in Gen.Elements((Kind: "count", Unit: " 所", Other: "万所"), (Kind: "quantity", Unit: " 公里", Other: "米"), (Kind: "money", Unit: " 元", Other: "万元"))
        from scale in Gen.Choose(2, 40)
        let target = Gen.OneOf(DraftedKeys.Bound(form.Unit, scale), DraftedKeys.Range(form.Unit, scale))
        from isNet in Gen.Choose(0, 3).Select(one => one == 0)
        from isIncremental in Gen.Choose(0, 2).Select(one => one == 0)
        from bothBind in DraftedKeys.Flag("bothBind")
        from baseline in isIncremental ? Gen.Constant("") : DraftedKeys.Sometimes(3, DraftedKeys.Baseline(form.Unit, scale))
        from tolerance in DraftedKeys.Sometimes(4, DraftedKeys.Tolerance(form.Unit, 3))
        let own = bothBind + baseline + tolerance + (isNet ? ", \"monotone\": false" : "") + (isIncremental ? ", \"reporting\": \"increment\"" : "")
        let number = Gen.Choose(isNet ? -scale : 0, isIncremental ? 1 + scale / 4 : scale + scale / 2)
        let figure = Gen.OneOf(
            number.Select(value => Said() with { Value = value }),
            number.Select(value => Said() with { Value = form.Kind == "count" ? new Rational(value, 10_000) * 10_000 : new Rational(value, 3) }),
            number.Select(value => Said() with { Value = form.Kind == "quantity" ? value * 1000 : new Rational(value, 10_000), Unit = form.Other }))
        from drafted in Draft(setting, id, form.Kind, target, own, figure, isIncremental)
        select drafted;

    private static Gen<DraftedMeasure> Proportion(DraftedSetting setting, string id) =>
        from whenEmpty in DraftedKeys.WhenEmpty
        from baseline in DraftedKeys.Sometimes(3, DraftedKeys.Baseline("%", Percent))
        from tolerance in DraftedKeys.Sometimes(4, DraftedKeys.Tolerance("%", 10))
        from drafted in Draft(
            setting,
            id,
            "proportion",
            Gen.OneOf(DraftedKeys.Bound("%", Percent), DraftedKeys.Range("%", Percent)),
            $", \"numerator\": \"部分\", \"denominator\": \"全部\", \"unit\": \"人\"{whenEmpty}{baseline}{tolerance}",
            Shares(counted: 12))
        select drafted;

    private static Gen<DraftedMeasure> Level(DraftedSetting setting, string id) =>
        from unit in Gen.Elements("%", " 元")
        from weightedBy in Gen.Elements("", ", \"weightedBy\": \"人口\"")
        from baseline in DraftedKeys.Sometimes(2, DraftedKeys.Baseline(unit, Percent))
        from tolerance in DraftedKeys.Sometimes(4, DraftedKeys.Tolerance(unit, 10))
        let figure =
            from value in Gen.Choose(0, Percent)
            from weight in Gen.Choose(1, 9)
            select Standing(unit, value) with { Denominator = weightedBy.Length > 0 ? weight : null }
        from drafted in Draft(setting, id, "level", Gen.OneOf(DraftedKeys.Bound(unit, Percent), DraftedKeys.Range(unit, Percent)), weightedBy + baseline + tolerance, figure)
        select drafted;

    private static Gen<DraftedMeasure> Change(DraftedSetting setting, string id) =>
        from unit in Gen.Elements("%", " 元")
        from start in Gen.Elements(true, false)
        from baseline in start ? DraftedKeys.Sometimes(3, DraftedKeys.Baseline(unit, Percent)) : DraftedKeys.Baseline(unit, Percent)
        from tolerance in DraftedKeys.Sometimes(4, DraftedKeys.Tolerance(unit, 10))
        let target = start ? DraftedKeys.Change(unit, Percent) : Gen.OneOf(DraftedKeys.Bound(unit, Percent), DraftedKeys.Range(unit, Percent))
        from drafted in Draft(setting, id, "change", target, baseline + tolerance, Gen.Choose(0, Percent).Select(value => Standing(unit, value)))
        select drafted;

    private static Gen<DraftedMeasure> Milestone(DraftedSetting setting, string id) =>
        from isOwn in Gen.Choose(0, 2).Select(one => one == 0)
        from weights in Gen.Choose(1, 5).ListOf(OwnStages.Length)
        let stages = string.Join(", ", OwnStages.Zip(weights, (name, weight) => $$"""{ "name": "{{name}}", "weight": {{weight}} }"""))
        let target = isOwn ? Gen.Elements(OwnStages[1..]).Select(stage => $"\"reach {stage}\"") : DraftedKeys.Stage
        let names = isOwn ? OwnStages : Works
        from drafted in Draft(
            setting, id, "milestone", target, isOwn ? $", \"stages\": [ {stages} ]" : "", Gen.Elements(names).Select(stage => Said() with { Stage = stage }), isIncremental: false, names)
        select drafted;

    private static Gen<DraftedMeasure> Coverage(DraftedSetting setting, string id) =>
        from isNamed in Gen.Elements(true, false)
        from across in Gen.Elements("", ", \"across\": \"each\"", ", \"across\": \"union\"")
        from whenEmpty in DraftedKeys.WhenEmpty
        let members = isNamed ? ", \"members\": [ " + string.Join(", ", Members.Select(member => $"\"{member}\"")) + " ]" : ""
        let figure = isNamed
            ? Gen.SubListOf(Members).Select(covered => Said() with { Covered = [.. covered] })
            : Shares(counted: 3)
        from drafted in Draft(setting, id, "coverage", Gen.OneOf(Gen.Constant("\"全覆盖\""), DraftedKeys.Bound("%", Percent, "atLeast")), members + across + whenEmpty, figure)
        select drafted;

    private static Gen<DraftedMeasure> Attestation(DraftedSetting setting, string id)
    {
        var figure =
            from attested in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
            from source in Gen.Elements("文件", "文件", "")
            from expires in Gen.OneOf(Gen.Constant((DateOnly?)null), setting.AnyDay.Select(day => (DateOnly?)day))
            select Said() with { Attested = attested, Source = source, Expires = expires };
        return Draft(setting, id, "attestation", target: null, "", figure);
    }

    /// <summary>Counts of a share more often than published shares, some of nobody.</summary>
    private static Gen<Observation> Shares(int counted)
    {
        var counts =
            from denominator in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 20)))
            from numerator in Gen.Choose(0, denominator)
            select Said() with { Numerator = numerator, Denominator = denominator };
        return Gen.Frequency((counted, counts), (1, Gen.Choose(0, Percent).Select(share => Standing("%", share))));
    }

    private static Gen<DraftedMeasure> Draft(
        DraftedSetting setting, string id, string kind, Gen<string>? target, string own, Gen<Observation> figure, bool isIncremental = false, params string[] stages) =>
        from whole in target?.Select(words => $", \"target\": {words}") ?? Gen.Constant("")
        from due in DraftedKeys.DueDate(setting)
        from regions in DraftedKeys.Regions(setting, target is null ? null : DraftedKeys.WithDueDate(setting, target.Where(words => DraftedKeys.DirectionOf(words) * DraftedKeys.DirectionOf(whole) >= 0)))
        from schedule in DraftedSchedules.Key(setting, due, regions.Regions, stages)
        from suspect in target is null ? Gen.Constant("") : DraftedKeys.Suspect(target)
        from any in DraftedKeys.OfAny(setting)
        from rows in DraftedRows.Of(setting, id, regions.Regions, due, figure, isIncremental)
        select new DraftedMeasure(id, $" {Head(id, kind, due)}{whole}{own}{regions.Key}{schedule}{suspect}{any} ", rows);

    private static string Head(string id, string kind, DateOnly by) =>
        $""" "id": "{id}", "kind": "{kind}", "subject": "主题", "clause": "原文", "by": "{IsoDate.Format(by)}" """;

    private static Observation Said() => new() { Measure = "", Date = default };

    /// <summary>A value, of a share as a fraction.</summary>
    private static Observation Standing(string unit, int value) => unit == "%"
        ? Said() with { Value = new Rational(value, Percent), IsShare = true }
        : Said() with { Value = value };
}
