using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>A target and a figure near it or far from it.</summary>
/// <param name="Target">From 1 to a million.</param>
/// <param name="Figure">From 0 to two million; often the target or its neighbour.</param>
public sealed record TargetAndFigure(int Target, int Figure);

/// <summary>So many of so many against a share of up to four decimals.</summary>
/// <param name="Numerator">At most the denominator; often the least that reaches the share.</param>
/// <param name="Denominator">Above zero.</param>
/// <param name="PerMyriad">The share in hundredths of a percent.</param>
public sealed record SharedCounts(int Numerator, int Denominator, int PerMyriad);

/// <summary>Observations of the programme in <see cref="EvaluationProperties"/>, in two orders.</summary>
/// <param name="InOrder">One order.</param>
/// <param name="Shuffled">Another.</param>
public sealed record TwoOrders(IReadOnlyList<Observation> InOrder, IReadOnlyList<Observation> Shuffled);

/// <summary>Verdicts of parts, and how many must be met; 0 for all.</summary>
/// <param name="Parts">The verdicts.</param>
/// <param name="Required">From 0 to the number of parts.</param>
public sealed record PartsAndQuorum(IReadOnlyList<Compliance> Parts, int Required);

/// <summary>Generators for the properties of evaluation.</summary>
public static class EvaluationArbitraries
{
    private static readonly Compliance[] PartVerdicts = [Compliance.Met, Compliance.NotMet, Compliance.Pending, Compliance.Indeterminate, Compliance.NotApplicable, Compliance.Waived];

    public static Arbitrary<TargetAndFigure> TargetsAndFigures() =>
        (from target in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 1_000_000))
         from figure in Gen.OneOf(Gen.Choose(-1, 1).Select(step => target + step), Gen.Choose(0, 2 * target), Gen.Choose(0, 2_000_000))
         select new TargetAndFigure(target, figure)).ToArbitrary();

    public static Arbitrary<SharedCounts> SharesAndCounts() =>
        (from denominator in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 2_000_000))
         from perMyriad in Gen.OneOf(Gen.Choose(1, 100).Select(percent => percent * 100), Gen.Choose(1, 10_000))
         let least = (int)(((long)denominator * perMyriad + 9_999) / 10_000)
         from numerator in Gen.OneOf(Gen.Choose(-1, 1).Select(step => least + step), Gen.Choose(0, denominator))
         select new SharedCounts(Math.Clamp(numerator, 0, denominator), denominator, perMyriad)).ToArbitrary();

    public static Arbitrary<PartsAndQuorum> PartsAndQuorums() =>
        (from count in Gen.Choose(1, 6)
         from parts in Gen.Elements(PartVerdicts).ListOf(count)
         from required in Gen.Choose(0, count)
         select new PartsAndQuorum(parts.ToList(), required)).ToArbitrary();

    /// <summary>Dates from before the period to after it, with a weight on few days so that revisions meet.</summary>
    public static Arbitrary<DateOnly> Days() => AnyDay.ToArbitrary();

    public static Arbitrary<TwoOrders> Orders() =>
        (from rows in AnyRow.ListOf()
         from keys in Gen.Choose(0, int.MaxValue).ListOf(rows.Count)
         select new TwoOrders([.. rows], [.. rows.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First)])).ToArbitrary();

    private static Gen<DateOnly> AnyDay => Gen.OneOf(
        Gen.Elements(new DateOnly(2023, 6, 30), new DateOnly(2023, 9, 30), new DateOnly(2023, 12, 31)),
        Gen.Choose(-30, 400).Select(day => new DateOnly(2023, 1, 1).AddDays(day)));

    private static Gen<Observation> AnyRow =>
        from date in AnyDay
        from figure in AnyFigure
        from recorded in Gen.Choose(0, 40)
        from status in Gen.Frequency((6, Gen.Constant(ObservationStatus.Reported)), (1, Gen.Constant(ObservationStatus.Final)), (1, Gen.Constant(ObservationStatus.Excluded)))
        select figure with { Date = date, RecordedAt = recorded == 0 ? null : date.AddDays(recorded), Status = status, Note = "备注" };

    private static Gen<Observation> AnyFigure => Gen.OneOf(
        Gen.Choose(0, 20).Select(value => Of("schools") with { Value = value }),
        Gen.Choose(0, 20).Select(value => Of("complaints") with { Value = value }),
        Gen.Choose(700, 1300).Select(value => Of("threshold") with { Value = value }),
        Gen.Choose(0, 20).Select(value => Of("rotation") with { Numerator = value, Denominator = 20 }),
        Gen.Choose(0, 20).Select(value => Of("rotation") with { Value = new Rational(value, 20), IsShare = true }),
        Gen.Elements("未启动", "在建", "建成").Select(stage => Of("hospital") with { Stage = stage }),
        Gen.Elements(true, false).Select(attested => Of("health-check") with { Attested = attested, Source = "文件" }));

    private static Observation Of(string measure) => new() { Measure = measure, Date = default };
}
