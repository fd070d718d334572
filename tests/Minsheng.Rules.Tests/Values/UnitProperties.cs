using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Values;

[Properties(Arbitrary = [typeof(ValueArbitraries)])]
public sealed class UnitProperties
{
    [Property]
    public void ToString_AnyUnit_ReadsBack(Unit unit) => ValueContract.AssertReadsBack(unit);

    [Property]
    public void Convert_ThereAndBack_ChangesNothing(Rational amount, Unit from, Unit to)
    {
        if (from.ConvertsTo(to))
        {
            Assert.Equal(amount, to.Convert(from.Convert(amount, to), from));
        }
        else
        {
            Assert.Throws<ArgumentException>(() => from.Convert(amount, to));
        }
    }

    [Property]
    public void TryParse_AnyText_NeverThrows(Scrap scrap) => ValueContract.AssertReaderIsTotal<Unit>(scrap.Text);
}
