namespace Minsheng.Rules;

/// <summary>One check of a programme against its published list, item by item.</summary>
internal sealed class SourceCheck(Programme programme, SourceText source)
{
    private readonly IReadOnlyList<PublishedItem> _published = PublishedList.Split(source);
    private readonly DiagnosticBag _diagnostics = new();

    public SourceCoverage Run()
    {
        if (_published.Count == 0)
        {
            _diagnostics.Report(DiagnosticCatalogue.SourceWithoutItems, SourceLocation.OfFile(source.File));
        }

        var items = programme.Domains.SelectMany(domain => domain.Items).ToDictionary(item => item.Number);
        var pairs = _published.Where(published => items.ContainsKey(published.Number)).Select(published => (published, item: items[published.Number])).ToList();
        var checks = pairs.ConvertAll(pair => new SourceItemCheck(programme, pair.item, pair.published, _published, _diagnostics));
        checks.ForEach(check => check.Run());
        var unruled = _published.Where(published => !items.ContainsKey(published.Number)).ToList();
        foreach (var published in unruled)
        {
            _diagnostics.Report(DiagnosticCatalogue.SourceItemWithoutRules, published.Location, published.Number);
        }

        ReportItemsNotPublished(items);
        var open = unruled.ConvertAll(published => new SourceReading(published.Words, programme.Units));
        return new SourceCoverage
        {
            Items = _published.Count,
            ItemsCovered = pairs.Count,
            Numbers = checks.Sum(check => check.Reading.Numbers.Count) + open.Sum(reading => reading.Numbers.Count),
            NumbersCovered = checks.Sum(check => check.NumbersCovered),
            Sentences = checks.Sum(check => check.Reading.Sentences.Count) + open.Sum(reading => reading.Sentences.Count),
            SentencesCovered = checks.Sum(check => check.SentencesCovered),
            Diagnostics = _diagnostics.ToSortedList(),
        };
    }

    private void ReportItemsNotPublished(Dictionary<int, Item> items)
    {
        var numbers = _published.Select(published => published.Number).ToHashSet();
        foreach (var item in items.Values.Where(item => numbers.Count > 0 && !numbers.Contains(item.Number)))
        {
            _diagnostics.Report(DiagnosticCatalogue.ItemNotInSource, item.Location, item.Number);
        }
    }
}
