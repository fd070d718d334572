namespace Minsheng.Rules.Tests.Batch;

/// <summary>Rows into columns: which counts, which is left out, and which is refused.</summary>
public sealed class BatchCollectorTests
{
    private const string Schools = """ "kind": "count", "target": "≥ 15 所", "by": "2023-09-30" """;
    private const string Teachers = """ "kind": "proportion", "numerator": "a", "denominator": "b", "unit": "人", "target": "≥ 15%" """;
    private static readonly Programme Both = Sample.Programme("\"id\": \"schools\"," + Schools, "\"id\": \"teachers\"," + Teachers);

    /// <summary>Of several dates the newest up to the due date counts, whatever the order of the rows.</summary>
    [Theory]
    [InlineData("03-31", 16, "09-30", 12, "NotMet TargetMissed")]
    [InlineData("09-30", 12, "03-31", 16, "NotMet TargetMissed")]
    [InlineData("03-31", 12, "09-30", 15, "Met")]
    [InlineData("09-30", 15, "03-31", 12, "Met")]
    [InlineData("09-30", 15, "12-31", 12, "Met")]
    [InlineData("12-31", 18, "09-30", 14, "NotMet MetLate")]
    public void ToColumns_SeveralDates_TheNewestUpToTheDueDateCounts(string day, long value, string otherDay, long other, string verdict)
    {
        var columns = Collect(null, CollectedRow.Of(day, value), CollectedRow.Of(otherDay, other));

        BatchAssert.Says(verdict, columns.Evaluator.Evaluate(columns).VerdictOf(0, 0));
    }

    /// <summary>Of one date the row recorded last; at an earlier day of the knowledge the one before.</summary>
    [Theory]
    [InlineData(null, "Met")]
    [InlineData("11-30", "Met")]
    [InlineData("10-31", "NotMet TargetMissed")]
    [InlineData("09-30", "Indeterminate NoObservation")]
    public void ToColumns_Revisions_TheLastThatWasKnownCounts(string? knownAt, string verdict)
    {
        CollectedRow[] rows = [CollectedRow.Of("09-30", 15).RecordedAt("11-15"), CollectedRow.Of("09-30", 12).RecordedAt("10-15")];

        foreach (var inOrder in new[] { rows, [rows[1], rows[0]] })
        {
            var columns = Collect(knownAt is null ? null : Sample.Day(knownAt), inOrder);

            BatchAssert.Says(verdict, columns.Evaluator.Evaluate(columns).VerdictOf(0, 0));
        }
    }

    /// <summary>A final figure concludes though it is older than the due date; what follows on another day takes that back.</summary>
    [Fact]
    public void ToColumns_FinalFigure_Concludes()
    {
        var final = CollectedRow.Of("06-30", 12) with { Status = ObservationStatus.Final };

        var columns = Collect(null, final, final with { Region = 1 }, CollectedRow.Of("07-31", 12) with { Region = 1 }, CollectedRow.Of("06-30", 12) with { Region = 2 });

        var result = columns.Evaluator.Evaluate(columns);
        BatchAssert.Says("NotMet TargetMissed", result.VerdictOf(0, 0));
        Assert.Equal(result.VerdictOf(0, 2), result.VerdictOf(0, 1));
        Assert.Equal(Compliance.Indeterminate, result.VerdictOf(0, 2).Compliance);
        Assert.Equal((1, 0, 0), (result.CountOf(Compliance.NotMet, 0), result.CountOf(Compliance.NotMet, 1), result.CountOf(Compliance.NotMet, 2)));
    }

    /// <summary>More measures than a word has bits, more regions than one too: every region lacks the figure of one measure, and of that one only.</summary>
    [Fact]
    public void ToColumns_ManyMeasuresAndRegions_EachKeepsItsOwnGaps()
    {
        var (measures, regions) = (150, 200);
        var programme = Sample.Programme([.. Enumerable.Range(0, measures).Select(measure => $"\"id\": \"m{measure}\", {Schools}")]);
        var evaluator = new BatchEvaluator(programme);
        var collector = evaluator.CreateCollector(regions);
        var rows = from region in Enumerable.Range(0, regions)
                   from measure in Enumerable.Range(0, measures)
                   where measure != region % measures
                   select CollectedRow.Of("09-30", 15) with { Region = region, Measure = measure };
        collector.Add(CollectedRow.Rows([.. rows]));

        var result = evaluator.Evaluate(collector.ToColumns());

        for (var region = 0; region < regions; region++)
        {
            Assert.Equal((measures - 1, 1), (result.CountOf(Compliance.Met, region), result.CountOf(Compliance.Indeterminate, region)));
            BatchAssert.Says("Indeterminate NoObservation", result.VerdictOf(region % measures, region));
        }
    }

    /// <summary>A day that no calendar has is refused, also where the measure has no figure yet.</summary>
    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void ToColumns_DayOfNoCalendar_IsRefused(int day)
    {
        var collector = new BatchEvaluator(Both).CreateCollector(1);
        collector.Add(new BatchRows { Regions = new[] { 0 }, Measures = new[] { 0 }, Days = new[] { day }, Values = new long[] { 15 } });

        var refused = Assert.Throws<InvalidRulesException>(collector.ToColumns);

        Assert.Equal(DiagnosticCatalogue.NotADate.Code, Assert.Single(refused.Diagnostics).Code);
    }

    /// <summary>Nothing of the rows before is left: neither figures and their days, nor what was final, single or left out.</summary>
    [Fact]
    public void Clear_ThenOtherRows_SaysWhatANewCollectorSays()
    {
        CollectedRow[] before =
        [
            CollectedRow.Of("09-30", 20), CollectedRow.Of("06-30", 20) with { Region = 1, Status = ObservationStatus.Final }, CollectedRow.Of("12-31", 20) with { Region = 2 },
            CollectedRow.Of("09-30", 3) with { Status = ObservationStatus.Excluded },
        ];
        CollectedRow[] after = [CollectedRow.Of("06-30", 12) with { Region = 1 }, CollectedRow.Of("09-30", 12) with { Region = 2 }];
        var evaluator = new BatchEvaluator(Both);
        var collector = evaluator.CreateCollector(3);
        collector.Add(CollectedRow.Rows(before));
        evaluator.Evaluate(collector.ToColumns());

        collector.Clear();
        collector.Add(CollectedRow.Rows(after));

        Assert.Equal(0, collector.LeftOut);
        var result = evaluator.Evaluate(collector.ToColumns());
        BatchAssert.Says("Indeterminate NoObservation", result.VerdictOf(0, 0));
        BatchAssert.Says("Indeterminate NoFigureAtDue", result.VerdictOf(0, 1));
        BatchAssert.Says("NotMet TargetMissed", result.VerdictOf(0, 2));
    }

    [Fact]
    public void LeftOut_RowsThatJudgeNothing_AreCounted()
    {
        var collector = Evaluator().CreateCollector(3, Sample.Day("10-31"));

        collector.Add(CollectedRow.Rows(
            CollectedRow.Of("09-30", 15).RecordedAt("10-31"),
            new CollectedRow(0, 0, new DateOnly(2022, 12, 31), 1) { Recorded = new DateOnly(2022, 12, 31) },
            new CollectedRow(0, 0, new DateOnly(2024, 1, 1), 1) { Recorded = new DateOnly(2024, 1, 1) },
            CollectedRow.Of("06-30", 1),
            CollectedRow.Of("06-30", 1).RecordedAt("11-01"),
            CollectedRow.Of("06-30", 1).RecordedAt("07-01") with { Status = ObservationStatus.Excluded }));

        Assert.Equal(5, collector.LeftOut);
        var result = Evaluate(collector);
        BatchAssert.Says("Met", result.VerdictOf(0, 0));
        BatchAssert.Says("Indeterminate NoObservation", result.VerdictOf(0, 1));
    }

    /// <summary>Findings stand at the number of the row, counted from 1 through all helpings.</summary>
    [Fact]
    public void ToColumns_RowsThatDoNotFit_AreAllListed()
    {
        var collector = Evaluator().CreateCollector(2);

        collector.Add(CollectedRow.Rows(
            CollectedRow.Of("09-30", 15),
            CollectedRow.Of("09-30", 15) with { Measure = 2 },
            CollectedRow.Of("09-30", 15) with { Measure = -1 },
            CollectedRow.Of("09-30", 15) with { Region = 2 },
            CollectedRow.Of("09-30", 15) with { Region = -1 }));
        collector.Add(CollectedRow.Rows(
            CollectedRow.Of("09-30", 15).RecordedAt("09-29"),
            CollectedRow.Of("09-30", 15),
            CollectedRow.Of("09-30", 16)));

        Assert.Equal(
            ["rows(2,1) MR4001", "rows(3,1) MR4001", "rows(4,1) MR4007", "rows(5,1) MR4007", "rows(6,1) MR4006", "rows(8,1) MR4016"],
            Assert.Throws<InvalidRulesException>(collector.ToColumns).Diagnostics.Select(found => $"{found.Location} {found.Code}"));
    }

    [Fact]
    public void ToColumns_SharesOfOneDayThatDiffer_AreRefused()
    {
        var collector = Evaluator().CreateCollector(1);
        var row = CollectedRow.Of("09-30", 3) with { Measure = 1, B = 20 };

        collector.Add(CollectedRow.Rows(row, row, row with { B = 21 }));

        Assert.Equal("rows(3,1)", $"{Assert.Throws<InvalidRulesException>(collector.ToColumns).Diagnostics.Single().Location}");
    }

    /// <summary>Rows of increments and late rows are held to each other as well.</summary>
    [Theory]
    [InlineData(""" "kind": "count", "target": "≥ 15 所", "reporting": "increment" """, "06-30")]
    [InlineData(Schools, "11-30")]
    public void Evaluate_SingleRowsThatDiffer_AreRefused(string rule, string day)
    {
        var collector = new BatchEvaluator(Sample.Programme("\"id\": \"m\"," + rule), Sample.Day("12-31")).CreateCollector(3);
        collector.Add(CollectedRow.Rows(CollectedRow.Of(day, 3) with { Region = 1 }, CollectedRow.Of(day, 4) with { Region = 1 }));

        var refused = Assert.Throws<InvalidRulesException>(() => Evaluate(collector)).Diagnostics.Single();

        Assert.Equal("m(2,1) MR4016", $"{refused.Location} {refused.Code}");
    }

    /// <summary>5 and 10 schools in two months are 15.</summary>
    [Fact]
    public void ToColumns_Increments_AddUp()
    {
        var evaluator = new BatchEvaluator(
            Sample.Programme(""" "id": "m", "kind": "count", "target": "≥ 15 所", "reporting": "increment", "by": "2023-02-28" """), Sample.Day("12-31"));
        var collector = evaluator.CreateCollector(3);
        collector.Add(CollectedRow.Rows(
            CollectedRow.Of("01-31", 5),
            CollectedRow.Of("02-28", 10),
            CollectedRow.Of("01-31", 5) with { Region = 2 },
            CollectedRow.Of("02-28", 9) with { Region = 2 }));

        var result = Evaluate(collector);

        Assert.Equal(0b001UL, result.Met(0)[0]);
        BatchAssert.Says("NotMet TargetMissed", result.VerdictOf(0, 2));
        Assert.Equal(2, result.FallbackCount);
    }

    [Fact]
    public void Add_UnevenColumns_ThrowsAndTakesNothing()
    {
        var collector = Evaluator().CreateCollector(1);
        var rows = CollectedRow.Rows(CollectedRow.Of("09-30", 15), CollectedRow.Of("09-30", 16));

        Assert.Throws<ArgumentException>(() => collector.Add(rows with { Regions = new int[1] }));
        Assert.Throws<ArgumentException>(() => collector.Add(rows with { Measures = new int[1] }));
        Assert.Throws<ArgumentException>(() => collector.Add(rows with { Days = new int[3] }));
        Assert.Throws<ArgumentException>(() => collector.Add(rows with { Values = ReadOnlyMemory<long>.Empty }));
        Assert.Throws<ArgumentException>(() => collector.Add(rows with { Denominators = new long[1] }));
        Assert.Throws<ArgumentException>(() => collector.Add(rows with { RecordedDays = new int[1] }));
        Assert.Throws<ArgumentException>(() => collector.Add(rows with { Statuses = new ObservationStatus[1] }));

        BatchAssert.Says("Indeterminate NoObservation", Evaluate(collector).VerdictOf(0, 0));
    }

    /// <summary>A day that no calendar has is a row that does not fit, like any other.</summary>
    [Theory]
    [InlineData(int.MaxValue, 1)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(-5, -6)]
    [InlineData(738_700, -1)]
    [InlineData(738_700, int.MaxValue)]
    public void Add_DayBeyondTheCalendar_DoesNotThrowHalfway(int day, int recorded)
    {
        var collector = Evaluator().CreateCollector(1);
        var rows = CollectedRow.Rows(CollectedRow.Of("09-30", 15), CollectedRow.Of("09-30", 15));

        collector.Add(rows with { Days = new[] { Sample.Day("09-30").DayNumber, day }, RecordedDays = new[] { 0, recorded } });
    }

    /// <summary>Before a row is taken.</summary>
    [Fact]
    public void CreateCollector_WrongDecimals_Throws()
    {
        var evaluator = Evaluator();

        Assert.Throws<ArgumentException>(() => evaluator.CreateCollector(1, decimals: [0]));
        Assert.Throws<ArgumentException>(() => evaluator.CreateCollector(1, decimals: [0, 0, 0]));
        Assert.Throws<ArgumentException>(() => evaluator.CreateCollector(1, decimals: [1, 0]));
        Assert.Throws<ArgumentException>(() => evaluator.CreateCollector(1, decimals: [0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => evaluator.CreateCollector(1, decimals: [0, 10]));
        Assert.Throws<ArgumentOutOfRangeException>(() => evaluator.CreateCollector(1, decimals: [-1, 0]));
    }

    [Fact]
    public async Task AddAsync_Batches_AreTakenInTurn()
    {
        var collector = Evaluator().CreateCollector(2);

        await collector.AddAsync(Batches());

        var result = Evaluate(collector);
        Assert.Equal(0b10UL, result.Met(0)[0]);
        Assert.Equal(0b01UL, result.Met(1)[0]);
    }

    private static async IAsyncEnumerable<BatchRows> Batches()
    {
        yield return CollectedRow.Rows(CollectedRow.Of("06-30", 15), CollectedRow.Of("09-30", 15) with { Region = 1 });
        await Task.Yield();
        yield return CollectedRow.Rows(CollectedRow.Of("09-30", 14), CollectedRow.Of("12-31", 3) with { Measure = 1, B = 20 });
    }

    private static BatchEvaluator Evaluator() => new(Both, Sample.Day("12-31"));

    private static BatchColumns Collect(DateOnly? knownAt, params IReadOnlyList<CollectedRow> rows)
    {
        var collector = Evaluator().CreateCollector(3, knownAt);
        collector.Add(CollectedRow.Rows(rows));
        return collector.ToColumns();
    }

    private static BatchResult Evaluate(BatchCollector collector)
    {
        var columns = collector.ToColumns();
        return columns.Evaluator.Evaluate(columns);
    }
}
