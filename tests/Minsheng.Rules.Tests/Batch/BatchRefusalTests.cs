namespace Minsheng.Rules.Tests.Batch;

/// <summary>What a batch refuses, and where it says that it is.</summary>
public sealed class BatchRefusalTests
{
    private const string Schools = """ "kind": "count", "target": "≥ 15 所" """;
    private const string Roads = """ "kind": "quantity", "target": "≥ 300 公里" """;
    private const string Teachers = """ "kind": "proportion", "numerator": "a", "denominator": "b", "unit": "人", "target": "≥ 15%" """;
    private const string Hospital = """ "kind": "milestone", "target": "reach 建成" """;

    /// <summary>The measure stands as file, the region, counted from 1, as line.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Evaluate_ImpossibleFigures_AreAllListedInOrder(int threads)
    {
        var evaluator = new BatchEvaluator(
            Sample.Programme("\"id\": \"schools\"," + Schools, "\"id\": \"roads\"," + Roads, "\"id\": \"teachers\"," + Teachers), options: new BatchOptions { MaxDegreeOfParallelism = threads });
        var columns = evaluator.CreateColumns(3000);
        columns.SetValues(0, Numbers(3000, (2, -1), (2999, long.MinValue)));
        columns.SetValues(1, Numbers(3000, (0, -7), (1500, -1)), decimals: 2);
        columns.SetShares(2, Numbers(3000, (1, 5), (2, -1), (3, 1), (4, 0)), Numbers(3000, (1, 4), (2, 3), (3, 0), (4, -2)));

        var refused = Assert.Throws<InvalidRulesException>(() => evaluator.Evaluate(columns));

        Assert.Equal(
            [
                "roads(1,1) MR4012", "roads(1501,1) MR4012",
                "schools(3,1) MR4012", "schools(3000,1) MR4012",
                "teachers(2,1) MR4014", "teachers(3,1) MR4014", "teachers(4,1) MR4014", "teachers(5,1) MR4014",
            ],
            refused.Diagnostics.Select(found => $"{found.Location} {found.Code}"));
    }

    /// <summary>What a missing figure would be is not looked at.</summary>
    [Fact]
    public void Evaluate_ImpossibleNumberOfNoFigure_IsNotRefused()
    {
        var given = BatchCase.Of(Schools, 2);
        given.Columns.SetValues(0, new long[] { -1, 15 }, present: new ulong[] { 0b10 });

        Assert.Equal(0b10UL, given.Evaluate().Met(0)[0]);
    }

    [Fact]
    public void Evaluate_ImpossibleFigureOfAPart_IsListedOnce()
    {
        var given = BatchCase.Of(Sample.Programme("\"id\": \"schools\"," + Schools, """ "id": "all", "kind": "composite", "parts": ["schools"] """), 1);
        given.Columns.SetValues(0, new long[] { -1 });

        Assert.Equal(["schools(1,1) MR4012"], given.Refused());
    }

    [Fact]
    public void Evaluate_ImpossibleSingleObservation_IsListedWithTheOthers()
    {
        var given = BatchCase.Of(Schools, 3);
        given.Columns.SetValues(0, new long[] { -1, 0, 0 });
        given.Columns.Add(2, new Observation { Measure = "m", Date = Sample.Day("12-31"), Value = new Rational(1, 2) });

        Assert.Equal(["m(1,1) MR4012", "m(3,1) MR4013"], given.Refused());
    }

    /// <summary>What is said before the period is not used, but must be possible all the same.</summary>
    [Fact]
    public void Evaluate_ImpossibleFigureBeforeThePeriod_IsRefused()
    {
        var evaluator = new BatchEvaluator(Sample.Programme("\"id\": \"m\"," + Schools), new DateOnly(2022, 12, 1));
        var columns = evaluator.CreateColumns(1);
        columns.SetValues(0, new long[] { -1 });

        Assert.Throws<InvalidRulesException>(() => evaluator.Evaluate(columns));
    }

    [Fact]
    public void Evaluate_AfterARefusal_TakesCorrectedColumns()
    {
        var given = BatchCase.Of(Schools, 1);
        var result = given.Evaluator.CreateResult(1);
        long[] figures = [-1];
        given.Columns.SetValues(0, figures);
        Assert.Throws<InvalidRulesException>(() => given.Evaluator.Evaluate(given.Columns, result));

        figures[0] = 15;
        given.Evaluator.Evaluate(given.Columns, result);

        BatchAssert.Says("Met", result.VerdictOf(0, 0));
    }

    [Fact]
    public void Evaluate_ForeignColumnsOrResult_Throws()
    {
        var (one, other) = (BatchCase.Of(Schools, 2), BatchCase.Of(Schools, 2));

        Assert.Throws<ArgumentException>(() => one.Evaluator.Evaluate(other.Columns));
        Assert.Throws<ArgumentException>(() => one.Evaluator.Evaluate(one.Columns, other.Evaluator.CreateResult(2)));
        Assert.Throws<ArgumentException>(() => one.Evaluator.Evaluate(one.Columns, one.Evaluator.CreateResult(3)));
        Assert.Throws<ArgumentNullException>(() => one.Evaluator.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => one.Evaluator.Evaluate(one.Columns, null!));
    }

    [Fact]
    public void Create_NegativeCountOrNoThread_Throws()
    {
        var evaluator = BatchCase.Of(Schools, 0).Evaluator;

        Assert.Throws<ArgumentOutOfRangeException>(() => evaluator.CreateColumns(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => evaluator.CreateResult(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => evaluator.CreateCollector(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchEvaluator(evaluator.Programme, options: new BatchOptions { MaxDegreeOfParallelism = 0 }));
        Assert.Throws<ArgumentNullException>(() => new BatchEvaluator(null!));
    }

    [Fact]
    public void Set_WrongLengths_Throws()
    {
        var columns = BatchCase.Of(Sample.Programme("\"id\": \"schools\"," + Schools, "\"id\": \"teachers\"," + Teachers, "\"id\": \"hospital\"," + Hospital), 65).Columns;

        Assert.Throws<ArgumentException>(() => columns.SetValues(0, new long[64]));
        Assert.Throws<ArgumentException>(() => columns.SetValues(0, new long[66]));
        Assert.Throws<ArgumentException>(() => columns.SetValues(0, new long[65], present: new ulong[1]));
        Assert.Throws<ArgumentException>(() => columns.SetShares(1, new long[65], new long[64]));
        Assert.Throws<ArgumentException>(() => columns.SetShares(1, new long[64], new long[65]));
        Assert.Throws<ArgumentException>(() => columns.SetShares(1, new long[65], new long[65], present: new ulong[1]));
        Assert.Throws<ArgumentException>(() => columns.SetStages(2, new byte[64]));
        Assert.Throws<ArgumentException>(() => columns.SetStages(2, new byte[65], present: new ulong[1]));
    }

    [Fact]
    public void Set_WrongForm_Throws()
    {
        var columns = BatchCase.Of(
            Sample.Programme("\"id\": \"schools\"," + Schools, "\"id\": \"teachers\"," + Teachers, "\"id\": \"hospital\"," + Hospital, """ "id": "all", "kind": "composite", "parts": ["schools"] """), 1).Columns;

        Assert.Throws<InvalidOperationException>(() => columns.SetShares(0, new long[1], new long[1]));
        Assert.Throws<InvalidOperationException>(() => columns.SetStages(0, new byte[1]));
        Assert.Throws<InvalidOperationException>(() => columns.SetValues(2, new long[1]));
        Assert.Throws<InvalidOperationException>(() => columns.SetValues(3, new long[1]));
        Assert.Throws<InvalidOperationException>(() => columns.SetShares(3, new long[1], new long[1]));
        Assert.Throws<InvalidOperationException>(() => columns.SetStages(3, new byte[1]));
        Assert.Throws<InvalidOperationException>(() => columns.SetCodes(3, new byte[1], []));
        Assert.Throws<InvalidOperationException>(() => columns.Add(0, Sample.Value(1) with { Measure = "all" }));
    }

    /// <summary>An id that the programme does not have is index -1.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Set_NoSuchMeasure_Throws(int measure)
    {
        var columns = BatchCase.Of(Schools, 1).Columns;

        Assert.Throws<ArgumentOutOfRangeException>(() => columns.SetValues(measure, new long[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.SetShares(measure, new long[1], new long[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.SetStages(measure, new byte[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.SetCodes(measure, new byte[1], []));
    }

    /// <summary>What was said before, and what is half said, is gone.</summary>
    [Fact]
    public void VerdictOf_AfterARefusal_SaysNothing()
    {
        var given = BatchCase.Of(Schools, 1);
        given.Columns.SetValues(0, new long[] { 15 });
        var result = given.Evaluate();
        given.Columns.SetValues(0, new long[] { -15 });

        Assert.Throws<InvalidRulesException>(() => given.Evaluator.Evaluate(given.Columns, result));

        Assert.Throws<InvalidOperationException>(() => result.VerdictOf(0, 0));
    }

    [Fact]
    public void Set_DecimalsOfWhatIsCounted_Throws()
    {
        var columns = BatchCase.Of(Sample.Programme("\"id\": \"schools\"," + Schools, "\"id\": \"teachers\"," + Teachers, "\"id\": \"roads\"," + Roads), 1).Columns;

        Assert.Throws<ArgumentException>(() => columns.SetValues(0, new long[1], decimals: 1));
        Assert.Throws<ArgumentException>(() => columns.SetShares(1, new long[1], new long[1], decimals: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.SetValues(2, new long[1], decimals: 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.SetValues(2, new long[1], decimals: -1));
    }

    [Fact]
    public void Add_UnknownMeasureOrRegion_Throws()
    {
        var columns = BatchCase.Of(Schools, 2).Columns;

        Assert.Throws<ArgumentException>(() => columns.Add(0, Sample.Value(1) with { Measure = "other" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Add(2, Sample.Value(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Add(-1, Sample.Value(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.SetRegion(2, "east"));
        Assert.Throws<ArgumentException>(() => columns.SetRegion(0, "east"));
    }

    /// <summary>A column that is refused leaves the one before.</summary>
    [Fact]
    public void Set_Refused_KeepsWhatWasSet()
    {
        var given = BatchCase.Of(Schools, 1);
        given.Columns.SetValues(0, new long[] { 15 });

        Assert.Throws<ArgumentException>(() => given.Columns.SetValues(0, new long[2]));
        Assert.Throws<ArgumentException>(() => given.Columns.SetValues(0, new long[1], decimals: 1));

        BatchAssert.Says("Met", given.Evaluate().VerdictOf(0, 0));
    }

    [Fact]
    public void Result_BeforeAnEvaluation_SaysThatThereWasNone()
    {
        var result = BatchCase.Of(Schools, 1).Evaluator.CreateResult(1);

        Assert.Throws<InvalidOperationException>(() => result.VerdictOf(0, 0));
        Assert.Throws<InvalidOperationException>(() => result.DetailOf(0));
        Assert.Throws<InvalidOperationException>(() => result.Completions(0).Length);
    }

    private static long[] Numbers(int count, params (int Region, long Number)[] some)
    {
        var numbers = new long[count];
        Array.ForEach(some, each => numbers[each.Region] = each.Number);
        return numbers;
    }
}
