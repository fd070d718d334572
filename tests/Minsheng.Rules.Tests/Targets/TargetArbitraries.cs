using FsCheck;
using FsCheck.Fluent;
using Minsheng.Rules.Tests.Values;

namespace Minsheng.Rules.Tests.Targets;

/// <summary>Generators of targets of every form, and of texts made of pieces of the grammar.</summary>
public static class TargetArbitraries
{
    private static readonly string[] Fragments =
        ["≥", ">", "≤=", "不少于", "不超过", "达到", "提高", "提高至", "降至", "减收", "由", "从", "至", "..", "-", "~", "→", "->", "约", "近", "各", "余", "多", "左右", "以上", "以下", "全覆盖", "覆盖", "百分之", "个百分点", "百", "千", "万", "亿", "一", "十", "零", "两", "点", "0", "5", "15", "1,000", "2.5", ".", "/", "%", "％", "１", "人", "人次", "千米", "km", "G", "+", "每", "第", "“", "”", "\"", "的", "团", "reach", "建成", "by", "2023-12-31", "2023-02-30", " ", "\t", "，", "。", "岁", "\ud83d", "\udc49", "\0"];

    public static Arbitrary<Target> Targets() => Gen.OneOf(
        Bounds.Select(target => (Target)target),
        Ranges.Select(target => (Target)target),
        Changes.Select(target => (Target)target),
        Stages.Select(target => (Target)target)).ToArbitrary();

    /// <summary>Whole numbers below 10^12, many with gaps of zeros.</summary>
    public static Arbitrary<long> WholeNumbers() =>
        (from high in Gen.OneOf(Gen.Choose(0, 99), Gen.Choose(0, 999_999))
         from scale in Gen.Elements(1, 10, 100, 1000, 10_000, 100_000, 999_983)
         from low in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 9999))
         select (long)high * scale + low).ToArbitrary();

    public static Arbitrary<Scrap> Scraps() => Gen.OneOf(
        Gen.Elements(Fragments).ListOf().Select(parts => new Scrap(string.Concat(parts))),
        ArbMap.Default.GeneratorFor<string>().Select(text => new Scrap(text ?? ""))).ToArbitrary();

    private static Gen<BoundTarget> Bounds =>
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from bound in Numbers
        from common in Common
        select new BoundTarget(relation, bound) { Unit = common.Unit, By = common.Due, Approximate = common.Approximate };

    private static Gen<RangeTarget> Ranges =>
        from first in Numbers
        from second in Numbers
        from common in Common
        select new RangeTarget(Rational.Min(first, second), Rational.Max(first, second)) { Unit = common.Unit, By = common.Due, Approximate = common.Approximate };

    private static Gen<ChangeTarget> Changes =>
        from first in Numbers
        from second in Numbers
        from common in Common
        where first != second
        select new ChangeTarget(first, second) { Unit = common.Unit, By = common.Due, Approximate = common.Approximate };

    private static Gen<StageTarget> Stages =>
        from stage in Gen.Elements("建成", "主体完工", "投用", "已启动", "done")
        from due in DueDates
        select new StageTarget(stage) { By = due };

    private static Gen<(Unit? Unit, DateOnly? Due, bool Approximate)> Common =>
        from unit in Gen.OneOf(ValueArbitraries.CatalogueUnit.Select(unit => (Unit?)unit), Gen.Constant((Unit?)Unit.Percent), Gen.Constant((Unit?)null))
        from due in DueDates
        from approximate in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (unit, due, approximate);

    private static Gen<Rational> Numbers => Gen.OneOf(
        ValueArbitraries.WrittenNumber,
        ValueArbitraries.WrittenNumber.Select(number => -number),
        Gen.Choose(-500, 500).Select(thirds => new Rational(thirds, 3)));

    private static Gen<DateOnly?> DueDates => Gen.OneOf(
        Gen.Constant((DateOnly?)null),
        Gen.Choose(0, 364).Select(day => (DateOnly?)new DateOnly(2023, 1, 1).AddDays(day)));
}
