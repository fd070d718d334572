using System.Globalization;

namespace Minsheng.Rules;

/// <summary>Document to cases.</summary>
internal sealed class CaseFileReader(Programme programme, string file)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public CaseFile Read(byte[] bytes)
    {
        var cases = new List<RuleCase>();
        if (ObjectReader.OfFile(file, bytes, _diagnostics) is { } root)
        {
            cases.AddRange(root.RequiredObjects("cases").Select(ReadCase).OfType<RuleCase>());
            root.ReportUnknownKeys();
        }

        return new CaseFile(file, _diagnostics.HasErrors ? [] : cases, _diagnostics.ToSortedList());
    }

    private RuleCase? ReadCase(ObjectReader reader)
    {
        var name = reader.RequiredText("name");
        if (name is not null && !_names.Add(name))
        {
            _diagnostics.Report(CaseDiagnostics.DuplicateCase, reader.Node.Find("name")!.Location, name);
        }

        var options = new EvaluationOptions { AsOf = reader.Date("asOf"), KnownAt = reader.Date("knownAt"), Region = ReadRegion(reader) };
        reader.Required("observations", NodeKind.List);
        var observations = Bind(reader.Objects("observations"));
        var expectations = ReadExpectations(reader, name ?? "");
        reader.ReportUnknownKeys();
        return name is null || observations is null
            ? null
            : new RuleCase { Name = name, Location = reader.Node.Location, Options = options, Observations = observations, Expectations = expectations };
    }

    private string? ReadRegion(ObjectReader reader)
    {
        var region = reader.Text("region");
        if (region is null || programme.FindRegion(region) is not null)
        {
            return region;
        }

        _diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownRegionName, reader.Node.Find("region")!.Location, region, programme.Regions.Select(each => each.Title.Zh), region);
        return null;
    }

    /// <summary>A case may be about having no observations at all.</summary>
    private ObservationSet? Bind(IReadOnlyList<ObjectReader> rows)
    {
        var binding = rows.Count == 0 ? ObservationSet.Bind(programme) : ObservationSet.Bind(programme, ObservationFile.FromObjects(file, rows));
        _diagnostics.AddRange(binding.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return binding.Observations;
    }

    private List<Expectation> ReadExpectations(ObjectReader reader, string name)
    {
        var expectations = new List<Expectation>();
        if (reader.Object("expect") is { } expect)
        {
            ReadMeasures(expect, expectations);
            ReadItems(expect, expectations);
            if (expect.Object("programme") is { } whole)
            {
                ReadCompletion(whole, new ExpectationList(whole, "programme", programme.Units, expectations), result => result.Summary.Completion);
            }

            expect.ReportUnknownKeys();
        }

        if (expectations.Count == 0 && !_diagnostics.HasErrors)
        {
            _diagnostics.Report(CaseDiagnostics.ExpectsNothing, reader.Node.Location, name);
        }

        return expectations;
    }

    private void ReadMeasures(ObjectReader expect, List<Expectation> expectations)
    {
        if (expect.Object("measures") is not { } measures)
        {
            return;
        }

        foreach (var property in measures.Node.Properties)
        {
            var id = property.Name;
            var reader = measures.Object(id);
            if (programme.FindMeasure(id) is not { } measure)
            {
                _diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownMeasure, property.NameLocation, id, programme.Measures.Select(each => each.Id), id);
            }
            else if (reader is not null)
            {
                new MeasureExpectations(programme, measure, reader, expectations).Read();
            }
        }
    }

    private void ReadItems(ObjectReader expect, List<Expectation> expectations)
    {
        if (expect.Object("items") is not { } items)
        {
            return;
        }

        foreach (var property in items.Node.Properties)
        {
            var reader = items.Object(property.Name);
            if (!int.TryParse(property.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !programme.Domains.SelectMany(domain => domain.Items).Any(item => item.Number == number))
            {
                _diagnostics.Report(CaseDiagnostics.UnknownItem, property.NameLocation, property.Name);
            }
            else if (reader is not null)
            {
                var list = new ExpectationList(reader, $"item {number}", programme.Units, expectations);
                list.Code<Compliance>("compliance", result => Find(result, number).Compliance);
                ReadCompletion(reader, list, result => Find(result, number).Completion);
            }
        }
    }

    private static void ReadCompletion(ObjectReader reader, ExpectationList list, Func<EvaluationResult, CompletionSummary> find)
    {
        list.Number("completion", result => find(result).ReportedOnly);
        list.Number("missingAsZero", result => find(result).MissingAsZero);
        list.Number("coveredWeight", result => find(result).CoveredWeight);
        reader.ReportUnknownKeys();
    }

    private static ItemResult Find(EvaluationResult result, int number) => result.Items.First(item => item.Item.Number == number);
}
