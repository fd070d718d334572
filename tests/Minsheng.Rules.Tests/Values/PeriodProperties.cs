using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Values;

[Properties(Arbitrary = [typeof(ValueArbitraries)])]
public sealed class PeriodProperties
{
    [Property]
    public void ToString_AnyPeriod_ReadsBack(Period period) => ValueContract.AssertReadsBack(period);

    [Property]
    public void Compare_AnyTwoPeriods_FollowsTheTextWithItsFixedWidth(Period left, Period right) =>
        ValueContract.AssertCompares(left, right, Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())));

    [Property]
    public void TryParse_AnyText_NeverThrows(Scrap scrap) => ValueContract.AssertReaderIsTotal<Period>(scrap.Text);
}
