namespace Minsheng.Rules.Tests.Observations;

public sealed class ObservationRowTests
{
    private static readonly SourceText Source = new("rows.csv", "measure,date\nschools,2023-09-30");

    [Fact]
    public void PlaceOf_RowOfAText_IsTheLineAndColumnOfTheOffset()
    {
        var row = new ObservationRow(Source, 13).Set(ObservationColumn.Measure, "schools", 13).Set(ObservationColumn.Date, "2023-09-30", 21);

        Assert.Equal(new SourceLocation("rows.csv", 2, 1), row.Location);
        Assert.Equal(new SourceLocation("rows.csv", 2, 9), row.PlaceOf(ObservationColumn.Date));
        Assert.Equal(row.Location, row.PlaceOf(ObservationColumn.Note));
    }

    [Fact]
    public void PlaceOf_RowOfAPlace_IsThePlaceThatWasGiven()
    {
        var (start, field) = (new SourceLocation("rows.json", 3, 5), new SourceLocation("rows.json", 4, 9));
        var row = new ObservationRow(start).Set(ObservationColumn.Date, "2023-09-30", field);

        Assert.Equal(field, row.PlaceOf(ObservationColumn.Date));
        Assert.Equal(start, row.PlaceOf(ObservationColumn.Note));
    }

    [Fact]
    public void Set_TheOtherFormOfPlace_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => new ObservationRow(Source, 0).Set(ObservationColumn.Measure, "", Source.LocationOf(0)));
        Assert.Throws<InvalidOperationException>(() => new ObservationRow(Source.LocationOf(0)).Set(ObservationColumn.Measure, "", 0));
    }
}
