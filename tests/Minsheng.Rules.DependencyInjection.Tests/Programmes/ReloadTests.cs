using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Minsheng.Rules.DependencyInjection.Tests.Programmes;

/// <summary>Rules that change while the host runs.</summary>
public sealed class ReloadTests
{
    [Fact]
    public async Task Change_GoodRules_TakeThePlaceOfTheOldOnes()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15));
        var (source, monitor) = (host.Source, host.Monitor);
        var (before, token) = (monitor.Current, monitor.GetChangeToken("city"));

        source.Change(SchoolRules.Owing(20));
        await Eventually.Holds(() => token.HasChanged, "the token changes");

        Assert.Equal((20, 20), SchoolRules.OwedBy(monitor.Current));
        Assert.Equal((15, 15), SchoolRules.OwedBy(before));
        Assert.False(monitor.GetChangeToken("city").HasChanged);
    }

    [Fact]
    public async Task Change_BadRules_AreRefusedAndTheOldOnesKept()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15));
        var (source, monitor) = (host.Source, host.Monitor);
        var (before, token) = (monitor.Current, monitor.GetChangeToken("city"));

        source.Change(SchoolRules.Owing("约"));
        await host.RefusesAsync();

        Assert.Same(before, monitor.Current);
        Assert.False(token.HasChanged);
        Assert.Equal(["01.json", "02.json"], host.Status.Diagnostics.Select(found => found.Location.File).Distinct());

        source.Change(SchoolRules.Owing(16));
        await Eventually.Holds(() => token.HasChanged, "the mended rules are taken");

        Assert.False(host.Status.IsReloadPending);
        Assert.Equal((16, 16), SchoolRules.OwedBy(monitor.Current));
    }

    /// <summary>The old rules put back: nothing is pending any more, and nobody is told of new ones.</summary>
    [Fact]
    public async Task Change_BackToTheRulesInUse_EndsThePendingReload()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15));
        var (source, monitor) = (host.Source, host.Monitor);
        var (before, token) = (monitor.Current, monitor.GetChangeToken("city"));
        source.Change(SchoolRules.Owing("约"));
        await host.RefusesAsync();

        source.Change(SchoolRules.Owing(15));
        await Eventually.Holds(() => !host.Status.IsReloadPending, "nothing is pending");

        Assert.Same(before, monitor.Current);
        Assert.False(token.HasChanged);
    }

    [Fact]
    public async Task Change_SourceThatThrows_IsAFailureAndTheOldOnesKept()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15));
        var (source, monitor) = (host.Source, host.Monitor);
        var before = monitor.Current;

        source.Change(_ => throw new TimeoutException("the database is away"));
        await host.RefusesAsync();

        Assert.Same(before, monitor.Current);
        Assert.Equal("the database is away", Assert.IsType<TimeoutException>(host.Status.Failure).Message);

        source.Change(SchoolRules.Owing(16));
        await Eventually.Holds(() => host.Status.Failure is null, "the source answers again");

        Assert.Equal((16, 16), SchoolRules.OwedBy(monitor.Current));
    }

    /// <summary>Rules that never had no error are taken as soon as they have none.</summary>
    [Fact]
    public async Task Change_AfterABadStart_TakesTheFirstGoodRules()
    {
        using var host = new ReloadingHost(SchoolRules.Owing("约"));
        var (source, monitor) = (host.Source, host.Monitor);
        var token = monitor.GetChangeToken("city");
        Assert.Throws<InvalidRulesException>(() => monitor.Current);

        source.Change(SchoolRules.Owing(15));
        await Eventually.Holds(() => token.HasChanged, "the token changes");

        Assert.Equal((15, 15), SchoolRules.OwedBy(monitor.Current));
    }

    /// <summary>Bad rules from the start, and then not even those: whoever asks is told why there are none.</summary>
    [Fact]
    public async Task Change_AfterABadStart_SourceThatThrows_SaysWhy()
    {
        using var host = new ReloadingHost(SchoolRules.Owing("约"));
        Assert.Throws<InvalidRulesException>(() => host.Monitor.Current);

        host.Source.Change(_ => throw new TimeoutException("the database is away"));
        await Eventually.Holds(() => host.Status.Failure is not null, "the source fails");

        var refused = Assert.Throws<InvalidOperationException>(() => host.Monitor.Current);
        Assert.Equal("programme `city` has no rules: the database is away", refused.Message);
        Assert.IsType<TimeoutException>(refused.InnerException);
    }

    [Fact]
    public async Task Change_ListenerThatThrows_EndsNothing()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15));
        var (source, monitor) = (host.Source, host.Monitor);
        var told = 0;
        using var bad = ChangeToken.OnChange(() => monitor.GetChangeToken("city"), () => throw new InvalidOperationException("a listener of the host"));
        using var good = ChangeToken.OnChange(() => monitor.GetChangeToken("city"), () => Interlocked.Increment(ref told));

        source.Change(SchoolRules.Owing(16));
        await Eventually.Holds(() => told == 1, "the other listener is told");
        source.Change(SchoolRules.Owing(17));
        await Eventually.Holds(() => told == 2, "it is told again");

        Assert.Equal((17, 17), SchoolRules.OwedBy(monitor.Current));
    }

    /// <summary>A file changes after another was read: what was read of both is of no set, and is read again.</summary>
    [Fact]
    public async Task Change_WhileFilesAreRead_IsReadAgain()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15));
        var (source, monitor) = (host.Source, host.Monitor);
        var token = monitor.GetChangeToken("city");
        Assert.Equal((15, 15), SchoolRules.OwedBy(monitor.Current));
        var reads = 0;

        source.Change(file => (file == "01.json" && Interlocked.Increment(ref reads) == 1 ? SchoolRules.Owing(20) : SchoolRules.Owing(30)).GetValueOrDefault(file));
        await Eventually.Holds(() => token.HasChanged, "the token changes");

        Assert.Equal((30, 30), SchoolRules.OwedBy(monitor.Current));
    }

    /// <summary>The same before any rules are in use: the first that are taken are of one moment.</summary>
    [Fact]
    public void FirstLoad_WhileFilesAreWritten_IsReadAgain()
    {
        var reads = 0;
        using var services = Services.With(new ChangingSource(file => (file == "01.json" && ++reads == 1 ? SchoolRules.Owing(20) : SchoolRules.Owing(30)).GetValueOrDefault(file)));

        Assert.Equal((30, 30), SchoolRules.OwedBy(services.GetRequiredService<Programme>()));
    }

    /// <summary>Rules that are never the same twice are of no moment at all: whoever asks is told so, and nobody waits for ever.</summary>
    [Fact]
    public void FirstLoad_OfRulesThatNeverRest_Throws()
    {
        var reads = 0;
        using var services = Services.With(new ChangingSource(file => SchoolRules.Owing(++reads).GetValueOrDefault(file)));

        Assert.Contains("`city`", Assert.Throws<IOException>(services.GetRequiredService<Programme>).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Change_FilesOfAFolder_AreTaken(bool usePolling)
    {
        using var folder = new TemporaryFolder();
        SchoolRules.Write(folder.Path, SchoolRules.Owing(15));
        using var services = Services.With(rules => rules.AddProgramme("city", folder.Path, programme => programme.UsePolling = usePolling));
        var monitor = services.GetRequiredService<IProgrammeMonitor>();
        Assert.Equal((15, 15), SchoolRules.OwedBy(monitor.Current));

        SchoolRules.Write(folder.Path, SchoolRules.Owing(20));
        await Eventually.Holds(() => SchoolRules.OwedBy(monitor.Current) == (20, 20), "the folder's new rules are in use");

        File.WriteAllText(Path.Combine(folder.Path, "01.json"), "{");
        await Eventually.Holds(() => monitor.StatusOf("city").IsReloadPending, "the broken file is refused");
        Assert.Equal((20, 20), SchoolRules.OwedBy(monitor.Current));
    }

    /// <summary>Two programmes of the same changes; one of them does not take any, and is not even read again.</summary>
    [Fact]
    public async Task ReloadOnChange_Off_TakesNone()
    {
        using var folder = new TemporaryFolder();
        SchoolRules.Write(folder.Path, SchoolRules.Owing(15));
        using var services = Services.With(rules => rules
            .AddProgramme("still", folder.Path, programme => programme.ReloadOnChange = false)
            .AddProgramme("moving", folder.Path)
            .Configure(options => options.ReloadDelay = Services.Delay));
        var monitor = services.GetRequiredService<IProgrammeMonitor>();
        Assert.Equal((15, 15), SchoolRules.OwedBy(monitor.Get("still")));
        Assert.Equal((15, 15), SchoolRules.OwedBy(monitor.Get("moving")));

        SchoolRules.Write(folder.Path, SchoolRules.Owing(20));
        await Eventually.Holds(() => SchoolRules.OwedBy(monitor.Get("moving")) == (20, 20), "the other one moves");

        Assert.Equal((15, 15), SchoolRules.OwedBy(monitor.Get("still")));
    }

    /// <summary>After the host is gone, changes are of no interest.</summary>
    [Fact]
    public void Dispose_ThenChange_ReadsNothing()
    {
        var source = new ChangingSource(SchoolRules.Owing(15));
        var services = Services.With(source);
        Assert.NotNull(services.GetRequiredService<Programme>());
        var reads = 0;

        services.Dispose();
        source.Change(_ =>
        {
            Interlocked.Increment(ref reads);
            return null;
        });

        Thread.Sleep(10 * Services.Delay);
        Assert.Equal(0, reads);
    }
}
