using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Flat;

/// <summary>Keys that measures of several kinds take, each as JSON members with a comma before them, or nothing.</summary>
internal static class DraftedKeys
{
    private static readonly string[] Works = ["已启动", "在建", "主体完工", "建成", "投用"];

    /// <summary>A key that is there once in some times.</summary>
    public static Gen<string> Sometimes(int times, Gen<string> key) => Gen.Frequency((times - 1, Gen.Constant("")), (1, key));

    public static Gen<string> Flag(string key) => Gen.Elements("", $", \"{key}\": true", $", \"{key}\": false");

    /// <summary>What any measure may have, save due date, regions, schedule and doubts.</summary>
    public static Gen<string> OfAny(DraftedSetting setting) =>
        from weight in Sometimes(2, Gen.Choose(1, 9).Select(weight => $", \"weight\": {new Rational(weight, 2)}"))
        from required in Sometimes(4, Gen.Constant(", \"required\": false"))
        from binding in Sometimes(4, Gen.Constant(", \"binding\": \"expected\""))
        from waiver in Sometimes(4, Waiver(setting))
        select weight + required + binding + waiver;

    public static Gen<DateOnly> DueDate(DraftedSetting setting) =>
        Gen.Frequency((3, Gen.Constant(setting.Period.To)), (2, setting.DayWithin), (2, setting.DayWithin.Select(day => Earlier(CalendarMonth.Of(day).Last, setting.Period.To))));

    /// <summary>A bound, of a share where the unit is %.</summary>
    public static Gen<string> Bound(string unit, int scale, params string[] keys) =>
        from number in Gen.Choose(0, scale)
        from key in Gen.Elements(keys.Length > 0 ? keys : ["atLeast", "atLeast", "above", "atMost", "below", "equals"])
        from isText in Gen.Elements(true, false)
        select isText ? $"\"{SignOf(key)} {number}{unit}\"" : $$"""{ "{{key}}": "{{number}}{{unit}}" }""";

    /// <summary>1 where a target is to be reached, -1 where it is to be kept, 0 where it is neither or both.</summary>
    public static int DirectionOf(string target) =>
        new[] { "≥", "> ", "atLeast", "above" }.Any(sign => target.Contains(sign, StringComparison.Ordinal)) ? 1
        : new[] { "≤", "< ", "atMost", "below" }.Any(sign => target.Contains(sign, StringComparison.Ordinal)) ? -1
        : 0;

    public static Gen<string> Range(string unit, int scale) =>
        from low in Gen.Choose(0, scale - 1)
        from width in Gen.Choose(0, scale - low)
        select $"\"{low}..{low + width}{unit}\"";

    public static Gen<string> Change(string unit, int scale) =>
        from start in Gen.Choose(0, scale)
        from end in Gen.Choose(0, scale).Where(end => end != start)
        select $"\"{start} → {end}{unit}\"";

    /// <summary>A target that sometimes has a due date of its own.</summary>
    public static Gen<string> WithDueDate(DraftedSetting setting, Gen<string> target) =>
        from words in target
        from day in DueDate(setting)
        from has in Gen.Choose(0, 3)
        select has > 0 ? words
            : words.EndsWith('}') ? $"{words[..^1]}, \"by\": \"{IsoDate.Format(day)}\" }}"
            : $"{words[..^1]} by {IsoDate.Format(day)}\"";

    public static Gen<string> Stage => Gen.Elements(Works).Select(stage => $"\"reach {stage}\"");

    public static Gen<string> Baseline(string unit, int scale) =>
        Gen.Choose(0, scale).Select(number => $$""", "baseline": { "value": "{{number}}{{unit}}" }""");

    public static Gen<string> Tolerance(string unit, int scale) =>
        Gen.Choose(0, scale).Select(number => $$""", "tolerance": "{{number}}{{unit}}" """);

    public static Gen<string> WhenEmpty => Gen.Elements("", ", \"whenEmpty\": \"indeterminate\"", ", \"whenEmpty\": \"notApplicable\"");

    /// <summary>How many parts must be met.</summary>
    public static Gen<string> Compliance(int parts) =>
        from form in Gen.Elements("\"all\"", "\"any\"", "")
        from least in Gen.Choose(1, parts)
        select form.Length > 0 ? form : $$"""{ "atLeast": {{least}} }""";

    public static Gen<string> Suspect(Gen<string> target) =>
        Sometimes(6, target.Select(likely => $$""", "suspect": { "likely": {{likely}}, "reason": "疑为笔误" }"""));

    /// <summary>The expected regions, with the key: all, a list, or a map to targets of their own where the kind has targets.</summary>
    public static Gen<(IReadOnlyList<int> Regions, string Key)> Regions(DraftedSetting setting, Gen<string>? target)
    {
        var none = Gen.Constant(((IReadOnlyList<int>)[], ""));
        if (setting.Regions == 0)
        {
            return none;
        }

        var all = Gen.Constant(((IReadOnlyList<int>)[.. Enumerable.Range(0, setting.Regions)], ", \"regions\": \"all\""));
        var list =
            from regions in setting.SomeRegions
            from names in Gen.CollectToArray(regions, DraftedSetting.NameOf)
            select (regions, $", \"regions\": [ {string.Join(", ", names.Select(name => $"\"{name}\""))} ]");
        var map =
            from regions in setting.SomeRegions
            from names in Gen.CollectToArray(regions, DraftedSetting.NameOf)
            from targets in (target ?? Gen.Constant("")).ListOf(regions.Count)
            select (regions, $", \"regions\": {{ {string.Join(", ", names.Zip(targets, (name, own) => $"\"{name}\": {own}"))} }}");
        return target is null ? Gen.OneOf(none, all, list) : Gen.OneOf(none, all, list, map);
    }

    private static Gen<string> Waiver(DraftedSetting setting) =>
        from days in setting.AnyDay.Two()
        from isOpen in Gen.Elements(true, false)
        let first = Earlier(days.Item1, days.Item2)
        let last = days.Item1 == first ? days.Item2 : days.Item1
        let start = isOpen ? "" : $", \"from\": \"{IsoDate.Format(first)}\""
        select $$""", "waiver": { "reason": "不可抗力", "expires": "{{IsoDate.Format(last)}}"{{start}} }""";

    private static string SignOf(string key) => key switch
    {
        "atLeast" => "≥",
        "above" => ">",
        "atMost" => "≤",
        "below" => "<",
        _ => "=",
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
