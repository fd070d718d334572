using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Flat;

/// <summary>The key <c>schedule</c> in every form.</summary>
internal static class DraftedSchedules
{
    /// <summary>The key, with a comma before it, or nothing.</summary>
    /// <param name="setting">The programme.</param>
    /// <param name="due">The due date.</param>
    /// <param name="regions">The expected regions.</param>
    /// <param name="stages">The stages that dated milestones may name, from the first to the last; empty where the kind has none.</param>
    public static Gen<string> Key(DraftedSetting setting, DateOnly due, IReadOnlyList<int> regions, params string[] stages)
    {
        var one = One(setting, due, stages);
        var forms = regions.Count == 0 ? one : Gen.Frequency((3, one), (1, WithRegions(one, regions)));
        return Gen.Frequency((1, Gen.Constant("")), (2, forms.Select(form => $", \"schedule\": {form}")));
    }

    private static Gen<string> One(DraftedSetting setting, DateOnly due, string[] stages)
    {
        var words = Gen.Elements("\"byMonths\"", "\"byDays\"", "\"endOnly\"");
        var points = Points(setting, due).Select(points => $$"""{ "points": [ {{points}} ] }""");
        var milestones = Points(setting, due).Select(points => $$"""{ "milestones": [ {{points}} ] }""");
        return stages.Length == 0
            ? Gen.OneOf(words, words, points, milestones)
            : Gen.OneOf(words, words, points, milestones, Stages(setting, due, stages).Select(points => $$"""{ "milestones": [ {{points}} ] }"""));
    }

    private static Gen<string> WithRegions(Gen<string> one, IReadOnlyList<int> regions) =>
        from whole in one.Select(form => $"\"default\": {form}, ").Or(Gen.Constant(""))
        from name in DraftedSetting.NameOf(regions[0])
        from own in one
        select $$"""{ {{whole}}"regions": { "{{name}}": {{own}} } }""";

    private static Gen<string> Points(DraftedSetting setting, DateOnly due) =>
        from dates in Dates(setting, due)
        from shares in Gen.Choose(0, 100).ListOf(dates.Count)
        select string.Join(", ", dates.Zip(shares.Order(), (date, share) => $$"""{ "date": "{{IsoDate.Format(date)}}", "share": "{{share}}%" }"""));

    private static Gen<string> Stages(DraftedSetting setting, DateOnly due, string[] stages) =>
        from dates in Dates(setting, due)
        from reached in Gen.Choose(0, stages.Length - 1).ListOf(dates.Count)
        select string.Join(", ", dates.Zip(reached.Order(), (date, stage) => $$"""{ "date": "{{IsoDate.Format(date)}}", "stage": "{{stages[stage]}}" }"""));

    private static Gen<List<DateOnly>> Dates(DraftedSetting setting, DateOnly due) =>
        from count in Gen.Choose(1, 4)
        from days in Gen.Choose(0, due.DayNumber - setting.Period.From.DayNumber).ListOf(count)
        select days.Distinct().Order().Select(setting.Period.From.AddDays).ToList();
}
