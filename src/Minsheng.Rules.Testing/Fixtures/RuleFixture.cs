using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Testing;

/// <summary>A small programme for a test, from the JSON of its measures: observations go in as rows in code, results come out. Immutable.</summary>
/// <remarks>
/// Each measure stands in an item of its own, numbered from 1. Its keys <c>id</c> (<c>m</c>, then <c>m2</c>, <c>m3</c> …), <c>subject</c> and <c>clause</c> may be
/// left out. The period is the year 2023, there are no regions and no plug-ins, unless it is said otherwise.
/// </remarks>
public sealed class RuleFixture
{
    /// <summary>The file that holds the measures, as diagnostics name it.</summary>
    public const string File = "measures.json";

    /// <summary>The line of that file on which the first measure starts.</summary>
    internal const int FirstLine = 3;

    private static readonly Period Year = new(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31));

    private readonly IReadOnlyList<string> _measures;
    private readonly IReadOnlyList<string> _regions;
    private readonly Period _period;
    private readonly PluginSet _plugins;
    private readonly Lazy<Programme> _programme;

    private RuleFixture(IReadOnlyList<string> measures, Period period, IReadOnlyList<string> regions, PluginSet plugins)
    {
        (_measures, _period, _regions, _plugins) = (measures, period, regions, plugins);
        _programme = new Lazy<Programme>(() => Load().GetProgramme());
    }

    /// <summary>The programme, loaded once.</summary>
    /// <exception cref="InvalidRulesException">There are errors; the exception lists them all.</exception>
    public Programme Programme => _programme.Value;

    /// <summary>A programme of some measures.</summary>
    /// <param name="measures">The JSON of each, as it would stand in a rule file: <c>{ "kind": "count", "target": "≥ 15 所" }</c>.</param>
    public static RuleFixture Of(params IEnumerable<string> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return AsWritten(measures.Select((text, index) => MeasureText.Completed(text, index == 0 ? "m" : $"m{index + 1}")));
    }

    /// <summary>A programme of measures to which nothing is added.</summary>
    internal static RuleFixture AsWritten(IEnumerable<string> measures) => new([.. measures], Year, [], PluginSet.None);

    /// <summary>The same in another period.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public RuleFixture During(DateOnly from, DateOnly to) => new(_measures, new Period(from, to), _regions, _plugins);

    /// <summary>The same with regions.</summary>
    /// <param name="regions">Their ids, which are their titles as well: <c>east</c>.</param>
    public RuleFixture In(params IEnumerable<string> regions) => new(_measures, _period, [.. regions], _plugins);

    /// <summary>The same with plug-ins.</summary>
    /// <exception cref="InvalidRulesException">A plug-in is refused; the exception says why.</exception>
    public RuleFixture With(params IEnumerable<RulePlugin> plugins)
    {
        var set = PluginSet.Create(plugins);
        return set.Refused.Count == 0 ? With(set) : throw new InvalidRulesException(set.Diagnostics);
    }

    /// <summary>The same with plug-ins, or with kinds that a host registered itself (<see cref="PluginSet.Of"/>).</summary>
    public RuleFixture With(PluginSet plugins)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        return new RuleFixture(_measures, _period, _regions, plugins);
    }

    /// <summary>Loads the programme anew, with everything that is found.</summary>
    public LoadResult Load() => Load("\n");

    /// <summary>Observations of the programme.</summary>
    /// <param name="rows">The rows; what they leave open is filled in: the first measure, its due date.</param>
    /// <exception cref="InvalidRulesException">A row does not fit; the exception lists every finding.</exception>
    public ObservationSet Observe(params IEnumerable<Observation> rows) => ObservationSet.Create(Programme, Completed(Programme, rows, DateOnly.MaxValue));

    /// <summary>The result at the end of the period.</summary>
    /// <param name="rows">The rows; what they leave open is filled in: the first measure, its due date.</param>
    /// <exception cref="InvalidRulesException">A row does not fit; the exception lists every finding.</exception>
    public EvaluationResult Evaluate(params IEnumerable<Observation> rows) => Evaluate(_period.To, rows);

    /// <summary>The result at a day.</summary>
    /// <param name="asOf">The day whose end is described.</param>
    /// <param name="rows">The rows; what they leave open is filled in: the first measure, the day, or the due date where that came before.</param>
    /// <exception cref="InvalidRulesException">A row does not fit; the exception lists every finding.</exception>
    public EvaluationResult Evaluate(DateOnly asOf, params IEnumerable<Observation> rows) =>
        RuleEvaluator.Evaluate(ObservationSet.Create(Programme, Completed(Programme, rows, asOf)), new EvaluationOptions { AsOf = asOf });

    /// <summary>What is said of the first measure at the end of the period.</summary>
    /// <inheritdoc cref="Evaluate(IEnumerable{Observation})"/>
    public MeasureResult Judge(params IEnumerable<Observation> rows) => Judge(_period.To, rows);

    /// <summary>What is said of the first measure at a day.</summary>
    /// <inheritdoc cref="Evaluate(DateOnly, IEnumerable{Observation})"/>
    public MeasureResult Judge(DateOnly asOf, params IEnumerable<Observation> rows) => Evaluate(asOf, rows).Measures.First();

    /// <summary>Loads the programme anew, with line ends of a kind.</summary>
    internal LoadResult Load(string lineEnd) => new ProgrammeLoader(_plugins).Load(new InMemoryRuleSource()
        .Add(ProgrammeLoader.ProgrammeFile, ProgrammeText)
        .Add(File, DomainText.Replace("\n", lineEnd, StringComparison.Ordinal)));

    /// <summary>Rows of a programme, with what they left open.</summary>
    internal static IEnumerable<Observation> Completed(Programme programme, IEnumerable<Observation> rows, DateOnly asOf)
    {
        foreach (var row in rows)
        {
            var measure = row.Measure.Length == 0 ? programme.Measures.First() : programme.FindMeasure(row.Measure);
            var by = measure?.Header.By ?? programme.Period.To;
            yield return row with { Measure = measure?.Id ?? row.Measure, Date = row.Date != default ? row.Date : by < asOf ? by : asOf };
        }
    }

    private string ProgrammeText => $$"""
        { "format": 1, "id": "fixture", "title": "fixture", "period": { "from": "{{IsoDate.Format(_period.From)}}", "to": "{{IsoDate.Format(_period.To)}}" },
          "regions": [ {{string.Join(", ", _regions.Select(TextOfRegion))}} ], "domains": [ "{{File}}" ] }
        """;

    private string DomainText => $$"""
        { "format": 1, "id": "fixture", "title": "fixture", "items": [
        {{string.Join(",\n", _measures.Select(TextOfItem))}}
        ] }
        """;

    private static string TextOfRegion(string id) => $$"""{ "id": "{{id}}", "title": "{{id}}" }""";

    /// <summary>A measure starts a line of its own, so that places in the file are those in its text, some lines down.</summary>
    private static string TextOfItem(string measure, int index) => $$"""
        { "number": {{index + 1}}, "title": "{{index + 1}}", "measures": [
        {{measure}}
        ] }
        """;
}
