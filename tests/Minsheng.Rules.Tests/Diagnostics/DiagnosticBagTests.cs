namespace Minsheng.Rules.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    [Fact]
    public void ToSortedList_FindingsInAnyOrder_AreSortedByFileLineColumnAndCode()
    {
        var bag = new DiagnosticBag();
        bag.Report(DiagnosticCatalogue.EmptyText, new SourceLocation("b.json", 1, 1));
        bag.Report(DiagnosticCatalogue.EmptyText, new SourceLocation("a.json", 10, 1));
        bag.Report(DiagnosticCatalogue.EmptyText, new SourceLocation("a.json", 2, 9));
        bag.Report(DiagnosticCatalogue.EmptyText, new SourceLocation("a.json", 2, 3));
        bag.Report(DiagnosticCatalogue.DuplicateKey, new SourceLocation("a.json", 2, 3), "k");
        bag.Report(DiagnosticCatalogue.EmptyText, SourceLocation.OfFile("a.json"));
        Assert.Equal(
            ["a.json MR1011", "a.json(2,3) MR1003", "a.json(2,3) MR1011", "a.json(2,9) MR1011", "a.json(10,1) MR1011", "b.json(1,1) MR1011"],
            bag.ToSortedList().Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code}"));
        Assert.Equal(6, bag.Count);
    }

    [Fact]
    public void HasErrors_WarningsOnly_IsFalse()
    {
        var bag = new DiagnosticBag();
        Assert.False(bag.HasErrors);
        bag.Report(DiagnosticCatalogue.BaselineAtTarget, default);
        bag.Report(DiagnosticCatalogue.TargetNamesGrowth, default);
        Assert.False(bag.HasErrors);
        bag.Report(DiagnosticCatalogue.EmptyText, default);
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Report_WithoutDescriptorOrArguments_Throws()
    {
        var bag = new DiagnosticBag();
        Assert.Throws<ArgumentNullException>(() => bag.Report(null!, default));
        Assert.Throws<ArgumentNullException>(() => bag.Report(DiagnosticCatalogue.EmptyText, default, null!));
        Assert.Equal(0, bag.Count);
    }
}
