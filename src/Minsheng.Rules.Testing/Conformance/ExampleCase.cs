using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Testing;

/// <summary>An example, ready to be loaded and evaluated as often as a law wants.</summary>
internal sealed class ExampleCase
{
    private readonly PluginSet _plugins;
    private readonly IReadOnlyList<string> _with;

    public ExampleCase(KindExample example, PluginSet plugins, int index)
    {
        Example = example;
        _plugins = plugins;
        Text = MeasureText.Completed(example.Measure, $"example-{index + 1}");
        _with = [.. example.With.Select((text, place) => MeasureText.Completed(text, $"with-{place + 1}"))];
        Id = MeasureText.IdOf(Text) ?? "";
        Node = MeasureText.Read(Text);
        Name = example.Name ?? DefaultName(Node);
    }

    public KindExample Example { get; }

    public string Name { get; }

    /// <summary>The JSON of the measure, with id, subject and clause.</summary>
    public string Text { get; }

    public string Id { get; }

    /// <summary>The measure as it was written; null where it is no JSON.</summary>
    public DocumentNode? Node { get; }

    /// <summary>The measure, then those that it needs beside it.</summary>
    public IEnumerable<string> Texts => _with.Prepend(Text);

    public string? Kind => Node?.Find("kind")?.Text;

    /// <summary>The example with another text of the measure.</summary>
    public RuleFixture FixtureOf(string text) => FixtureOf([text, .. _with]);

    /// <summary>A programme of any measures, in the period of the example.</summary>
    public RuleFixture FixtureOf(IEnumerable<string> measures) =>
        RuleFixture.AsWritten(measures).During(Example.From, Example.To).In(Example.Regions).With(_plugins);

    /// <summary>Loads the example anew.</summary>
    /// <exception cref="InvalidRulesException">It has errors.</exception>
    public Programme Load() => FixtureOf(Text).Load().GetProgramme();

    /// <summary>The observations of a rung, none for no rung.</summary>
    /// <exception cref="InvalidRulesException">A row does not fit.</exception>
    public ObservationSet Observe(Programme programme, int? rung, DateOnly asOf) => ObservationSet.Create(programme, RowsOf(programme, rung, asOf));

    public IEnumerable<Observation> RowsOf(Programme programme, int? rung, DateOnly asOf) =>
        RuleFixture.Completed(programme, rung is { } index ? RowsOf(index) : [], asOf);

    /// <summary>The rows of a rung, each with its measure.</summary>
    public IEnumerable<Observation> RowsOf(int rung) => Example.Ladder[rung].Select(row => row.Measure.Length == 0 ? row with { Measure = Id } : row);

    public MeasureResult Judge(Programme programme, int? rung, DateOnly asOf, IRuleEvaluator? evaluator = null) =>
        Evaluate(programme, rung, asOf, evaluator).FindMeasure(Id)!;

    public EvaluationResult Evaluate(Programme programme, int? rung, DateOnly asOf, IRuleEvaluator? evaluator = null) =>
        (evaluator ?? RuleEvaluator.Flat).Evaluate(Observe(programme, rung, asOf), new EvaluationOptions { AsOf = asOf });

    public DateOnly DueDate(Programme programme) => programme.FindMeasure(Id)!.Header.By;

    /// <summary>The middle of the time to the due date, the due date, and the day after it.</summary>
    public IReadOnlyList<DateOnly> Dates(Programme programme)
    {
        var by = DueDate(programme);
        return [Example.From.AddDays((by.DayNumber - Example.From.DayNumber) / 2), by, by.AddDays(1)];
    }

    /// <summary>The rungs, and before them none at all.</summary>
    public IEnumerable<int?> RungsAndNone => Enumerable.Range(0, Example.Ladder.Count).Select(rung => (int?)rung).Prepend(null);

    public IEnumerable<int> Rungs => Enumerable.Range(0, Example.Ladder.Count);

    public static string PlaceOf(int? rung, DateOnly asOf) => $"{(rung is { } index ? $"rung {index}" : "no observation")} as of {IsoDate.Format(asOf)}";

    private static string DefaultName(DocumentNode? node)
    {
        string?[] words = [node?.Find("kind")?.Text, node?.Find("target")?.Text];
        var name = string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
        return name.Length == 0 ? "example" : name;
    }
}
