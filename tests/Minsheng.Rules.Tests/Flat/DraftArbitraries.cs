using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Flat;

/// <summary>Whole programmes with their observations.</summary>
public static class DraftArbitraries
{
    public static Arbitrary<DraftedCase> Cases() => Arb.From(AnyCase, Smaller);

    private static Gen<DraftedCase> AnyCase =>
        from setting in DraftedSetting.Any
        from figures in Gen.Choose(1, 8).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count), index => DraftedMeasures.Figure(setting, $"figure-{index}")))
        from composites in Composites(setting, figures)
        from inOrder in Gen.Shuffle(figures.Concat(composites))
        from files in Files(setting, inOrder)
        let rows = inOrder.SelectMany(measure => measure.Rows).ToArray()
        from shuffled in Gen.Shuffle(rows)
        from options in Options(setting)
        select new DraftedCase(files, rows, shuffled, options);

    /// <summary>Composites over figures and over composites; with the shuffle, their parts stand before and after them.</summary>
    private static Gen<List<DraftedMeasure>> Composites(DraftedSetting setting, DraftedMeasure[] figures) =>
        from count in Gen.Choose(0, 3)
        from composites in Gen.CollectToArray(
            Enumerable.Range(0, count),
            index => DraftedMeasures.Composite(setting, $"whole-{index}", [.. figures.Select(figure => figure.Id), .. Enumerable.Range(0, index).Select(earlier => $"whole-{earlier}")]))
        select composites.ToList();

    /// <summary>Measures laid into items, items into domains; each has at least one.</summary>
    private static Gen<IReadOnlyList<(string Name, string Text)>> Files(DraftedSetting setting, DraftedMeasure[] measures) =>
        from itemCount in Gen.Choose(1, Math.Min(5, measures.Length))
        from itemsOf in Places(measures.Length, itemCount)
        from items in Gen.CollectToArray(Enumerable.Range(0, itemCount), item => Item(item, [.. measures.Where((_, index) => itemsOf[index] == item)]))
        from domainCount in Gen.Choose(1, Math.Min(3, itemCount))
        from domainsOf in Places(itemCount, domainCount)
        from keys in ProgrammeKeys
        let domains = Enumerable.Range(0, domainCount).Select(domain => (Name: $"domain-{domain}.json", Text: DomainOf(domain, items.Where((_, item) => domainsOf[item] == domain))))
        select (IReadOnlyList<(string, string)>)[(ProgrammeLoader.ProgrammeFile, ProgrammeOf(setting, domainCount, keys)), .. domains];

    /// <summary>For each thing its place; every place has a thing.</summary>
    private static Gen<IReadOnlyList<int>> Places(int things, int places) =>
        from further in Gen.Choose(0, places - 1).ListOf(things - places)
        from all in Gen.Shuffle(Enumerable.Range(0, places).Concat(further))
        select (IReadOnlyList<int>)all;

    private static Gen<string> Item(int index, IReadOnlyList<DraftedMeasure> measures) =>
        from compliance in DraftedKeys.Compliance(measures.Count)
        let bodies = string.Join(", ", measures.Select(measure => $"{{{measure.Body}}}"))
        select $$"""{ "number": {{index + 1}}, "title": "事项", "compliance": {{compliance}}, "measures": [ {{bodies}} ] }""";

    private static string DomainOf(int index, IEnumerable<string> items) =>
        $$"""{ "format": 1, "id": "domain-{{index}}", "title": "领域", "items": [ {{string.Join(", ", items)}} ] }""";

    private static string ProgrammeOf(DraftedSetting setting, int domains, string keys)
    {
        var regions = string.Join(", ", Enumerable.Range(0, setting.Regions).Select(region => $$"""{ "id": "{{DraftedSetting.IdOf(region)}}", "title": "{{DraftedSetting.TitleOf(region)}}" }"""));
        var files = string.Join(", ", Enumerable.Range(0, domains).Select(domain => $"\"domain-{domain}.json\""));
        var (from, to) = (IsoDate.Format(setting.Period.From), IsoDate.Format(setting.Period.To));
        return $$"""{ "format": 1, "id": "drafted", "title": "草稿", "period": { "from": "{{from}}", "to": "{{to}}" }, "regions": [ {{regions}} ]{{keys}}, "domains": [ {{files}} ] }""";
    }

    private static Gen<string> ProgrammeKeys =>
        from ahead in Gen.Choose(0, 30)
        from behind in Gen.Choose(0, 60)
        from pace in DraftedKeys.Sometimes(2, Gen.Constant($$""", "trajectory": { "aheadFrom": {{ahead}}, "behindUpTo": {{behind}} }"""))
        from stale in DraftedKeys.Sometimes(2, Gen.Choose(1, 6).Select(months => $", \"staleAfterMonths\": {months}"))
        from lights in DraftedKeys.Sometimes(2, Gen.Elements([.. LightTable.PresetNames]).Select(name => $", \"lights\": \"{name}\""))
        select pace + stale + lights;

    private static Gen<EvaluationOptions> Options(DraftedSetting setting) =>
        from asOf in Gen.Frequency((1, Gen.Constant((DateOnly?)null)), (3, setting.AnyDay.Select(day => (DateOnly?)day)))
        from knownAt in Gen.Frequency((2, Gen.Constant((DateOnly?)null)), (1, setting.AnyDay.Select(day => (DateOnly?)day)))
        from region in Gen.Choose(0, 3).SelectMany(one => one > 0 || setting.Regions == 0
            ? Gen.Constant((string?)null)
            : Gen.Choose(0, setting.Regions - 1).SelectMany(DraftedSetting.NameOf).Select(name => (string?)name))
        select new EvaluationOptions { AsOf = asOf, KnownAt = knownAt, Region = region };

    /// <summary>The same programme with fewer rows, so that a failure is short.</summary>
    private static IEnumerable<DraftedCase> Smaller(DraftedCase drafted) => drafted.Rows
        .Select(row => drafted with { Rows = [.. drafted.Rows.Where(each => each != row)], Shuffled = [.. drafted.Shuffled.Where(each => each != row)] });
}
