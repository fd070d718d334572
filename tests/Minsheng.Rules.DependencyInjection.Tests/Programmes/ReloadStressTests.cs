using Microsoft.Extensions.DependencyInjection;

namespace Minsheng.Rules.DependencyInjection.Tests.Programmes;

/// <summary>Writers change the rules as fast as they can, readers judge by them all the while.</summary>
public sealed class ReloadStressTests
{
    private const int Writers = 2;
    private const int Readers = 4;
    private const int Versions = 400;
    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(2);

    /// <summary>
    /// Every version owes as many schools as parks, and a load may meet any of them at any file. No reader ever sees two numbers, none ever goes
    /// back to an older version, and the last version is in use in the end.
    /// </summary>
    [Fact]
    public async Task Readers_WhileWritersChangeTheRules_NeverSeeHalfASet()
    {
        var version = 1;
        var source = new ChangingSource(file =>
        {
            Thread.Sleep(Reading);
            return SchoolRules.Owing(Volatile.Read(ref version)).GetValueOrDefault(file);
        });
        using var services = Services.With(rules => rules.AddProgramme("city", source).Configure(options => options.ReloadDelay = TimeSpan.Zero));
        var (monitor, evaluator) = (services.GetRequiredService<IProgrammeMonitor>(), services.GetRequiredService<IRuleEvaluator>());
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => Read(monitor, evaluator, done.Token))).ToList();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(source, writer, () => Interlocked.Increment(ref version)))));
        await Eventually.Holds(() => SchoolRules.OwedBy(monitor.Current) == (1 + Versions, 1 + Versions), "the last version is in use");
        await done.CancelAsync();

        var seen = await Task.WhenAll(readers);
        Assert.All(seen, each => Assert.True(each.Reads > 0));
        Assert.True(seen.Max(each => each.Versions) > 2, $"readers saw too few versions to show anything: {seen.Max(each => each.Versions)}");
    }

    private static async Task Write(ChangingSource source, int writer, Func<int> next)
    {
        var random = new Random(writer);
        for (var i = 0; i < Versions / Writers; i++)
        {
            next();
            source.Change(source.Read);
            await Task.Delay(random.Next(i % 20 == 0 ? 60 : 3));
        }
    }

    private static (int Reads, int Versions) Read(IProgrammeMonitor monitor, IRuleEvaluator evaluator, CancellationToken done)
    {
        var (reads, versions, last) = (0, 0, Rational.Zero);
        while (!done.IsCancellationRequested)
        {
            var programme = monitor.Current;
            var (schools, parks) = SchoolRules.OwedBy(programme);
            Assert.Equal(schools, parks);
            Assert.True(schools >= last, $"went back from {last} to {schools}");
            var result = evaluator.Evaluate(ObservationSet.Create(programme, [ObservedOf(SchoolRules.Schools, schools), ObservedOf(SchoolRules.Parks, schools - 1)]));
            Assert.Equal((Compliance.Met, Compliance.NotMet), (result.FindMeasure(SchoolRules.Schools)!.Compliance, result.FindMeasure(SchoolRules.Parks)!.Compliance));
            (reads, versions, last) = (reads + 1, versions + (schools > last ? 1 : 0), schools);
        }

        return (reads, versions);
    }

    private static Observation ObservedOf(string measure, Rational value) => new() { Measure = measure, Date = new(2023, 12, 31), Value = value };
}
