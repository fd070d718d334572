using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Values;

[Properties(Arbitrary = [typeof(ValueArbitraries)], MaxTest = 500)]
public sealed class QuantityProperties
{
    [Property]
    public void ToString_AnyQuantity_ReadsBack(Quantity quantity) => ValueContract.AssertReadsBack(quantity);

    [Property]
    public void Compare_SameAmountInTwoUnits_IsTheSame(Quantity quantity, Unit unit)
    {
        if (quantity.Unit.ConvertsTo(unit))
        {
            ValueContract.AssertCompares(quantity, quantity.In(unit), 0);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => quantity.CompareTo(new Quantity(quantity.Amount, unit)));
        }
    }

    [Property]
    public void TryParse_AnyText_NeverThrows(Scrap scrap) => ValueContract.AssertReaderIsTotal<Quantity>(scrap.Text);
}
