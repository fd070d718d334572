using FsCheck.Xunit;
using Minsheng.Rules.Tests.Values;

namespace Minsheng.Rules.Tests.Targets;

[Properties(Arbitrary = [typeof(TargetArbitraries)], MaxTest = 1000)]
public sealed class TargetProperties
{
    [Property]
    public void Parse_TextOfAnyTarget_GivesAnEqualTarget(Target target) =>
        Assert.Equal(target, Target.Parse(target.ToString()));

    [Property]
    public void Read_AnyText_GivesATargetExactlyWhereNothingIsAnError(Scrap scrap)
    {
        var reading = Target.Read(scrap.Text);
        Assert.Equal(reading.Target is null, reading.Problems.Any(problem => problem.Descriptor.Severity == DiagnosticSeverity.Error));
        Assert.All(reading.Problems, problem => Assert.InRange(problem.Position, 0, scrap.Text.Length));
        Assert.Equal(reading.Problems.OrderBy(problem => problem.Position), reading.Problems);
    }

    [Property]
    public void Read_AnyReadableText_WritesTextThatReadsBack(Scrap scrap)
    {
        var target = Target.Read(scrap.Text).Target;
        Assert.Equal(target, target is null ? null : Target.Parse(target.ToString()));
    }

    [Property]
    public void Read_NumberReadAloud_HasItsValue(long number)
    {
        var expected = new BoundTarget(Relation.AtLeast, number) { Unit = Unit.Parse("人") };
        Assert.Equal(expected, Target.Parse(ChineseNumeralWriter.Write(number) + "人"));
        Assert.Equal(expected, Assert.IsType<BoundTarget>(Target.Parse(ChineseNumeralWriter.Write(number).Replace("二千", "两千", StringComparison.Ordinal) + "名")));
    }

    [Property]
    public void FindAll_AnyText_GivesPlacesInOrderThatDoNotOverlap(Scrap scrap)
    {
        var end = 0;
        foreach (var found in Target.FindAll(scrap.Text))
        {
            Assert.InRange(found.Start, end, scrap.Text.Length);
            Assert.True(found.Length > 0);
            end = found.Start + found.Length;
            Assert.InRange(end, found.Start, scrap.Text.Length);
            Assert.NotNull(found.Target.Unit);
        }
    }
}
