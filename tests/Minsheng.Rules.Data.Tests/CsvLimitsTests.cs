namespace Minsheng.Rules.Data.Tests;

public sealed class CsvLimitsTests
{
    [Fact]
    public void Read_RowOverTheLimit_IsALimitAndNoQuotationMark()
    {
        var bytes = new byte[(1 << 24) + 100];
        Array.Fill(bytes, (byte)'x');
        "measure,date\n"u8.CopyTo(bytes);

        var diagnostic = Assert.Single(CsvObservations.Read("long.csv", bytes).Diagnostics);

        Assert.Equal(("MR1005", 2), (diagnostic.Code, diagnostic.Location.Line));
    }
}
