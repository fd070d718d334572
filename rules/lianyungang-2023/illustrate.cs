#!/usr/bin/env dotnet
// Makes up a year of observations for every measure of the programme: the same rows on every run.
// Year-end figures that were really published (observations/published.csv) are kept; everything else is invented.
// dotnet run rules/lianyungang-2023/illustrate.cs > rules/lianyungang-2023/observations/illustrative-2023.csv
#:project ../../src/Minsheng.Rules/Minsheng.Rules.csproj
#:project ../../src/Minsheng.Rules.Data/Minsheng.Rules.Data.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
using System.Text;
using Minsheng.Rules;
using Minsheng.Rules.Kinds;

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var programme = ProgrammeLoader.LoadDirectory(folder).GetProgramme();
const string Published = "published.csv";
var published = CsvObservations.Read(Published, File.ReadAllBytes(Path.Combine(folder, "observations", Published))).Observations
    .Where(row => row.Status != ObservationStatus.Excluded && row.Date <= programme.Period.To)
    .ToLookup(row => row.Measure);

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
output.WriteLine("# 示例数据：除与公开发布一致的年末数外，数字均为虚构，仅供演示，不是任何地方的实绩。");
output.WriteLine("# Illustrative data: but for year-end figures that agree with published ones, every figure is made up, for demonstration only.");
output.WriteLine("measure,region,date,value,unit,numerator,denominator,stage,covered,attested,expires,recordedAt,status,source,note");
var rows = programme.Measures.SelectMany(measure => new Story(measure, [.. published[measure.Id]]).Rows());
foreach (var row in rows.OrderBy(row => row.Date).ThenBy(row => row.Measure, StringComparer.Ordinal).ThenBy(row => row.Region, StringComparer.Ordinal).ThenBy(row => row.RecordedAt))
{
    output.WriteLine(row);
}

/// <summary>One line of the file.</summary>
internal sealed record Row(string Measure, DateOnly Date)
{
    public string Region { get; init; } = "";

    public string Figure { get; init; } = ",,,,,,,";

    public DateOnly RecordedAt { get; init; }

    public string Status { get; init; } = "";

    public string Source { get; init; } = "";

    public string Note { get; init; } = "";

    public override string ToString() => $"{Measure},{Region},{Date:yyyy-MM-dd},{Figure},{RecordedAt:yyyy-MM-dd},{Status},{Source},{Note}";
}

/// <summary>Numbers that look random and depend on nothing but a name: FNV-1a, then SplitMix64.</summary>
internal sealed class Dice(string name)
{
    private ulong _state = name.Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Roll(int low, int high)
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return low + (int)((z ^ (z >> 31)) % (ulong)(high - low + 1));
    }

    public bool Chance(int percent) => Roll(1, 100) <= percent;
}

/// <summary>How one measure fared in the made-up year.</summary>
internal sealed class Story(Measure measure, IReadOnlyList<Observation> published)
{
    private const int Months = 12;
    private const string MadeUp = "虚构";
    private readonly Dice _dice = new(measure.Id);

    public IEnumerable<Row> Rows()
    {
        // A few fall silent in the course of the year; what is published was never silent.
        var lastMonth = published.Count == 0 && _dice.Chance(6) ? _dice.Roll(4, 10) : Months;
        return Year().Where(row => row.Date.Month <= lastMonth);
    }

    private IEnumerable<Row> Year() => measure switch
    {
        AttestationMeasure => Attested(),
        MilestoneMeasure milestone => Staged(milestone),
        CoverageMeasure coverage => Covered(coverage),
        ProportionMeasure proportion => Shares(proportion),
        LevelMeasure or ChangeMeasure => Levels(),
        _ => Totals(),
    };

    /// <summary>Running totals of counts, quantities and money, for the whole or region by region.</summary>
    private IEnumerable<Row> Totals()
    {
        var target = measure.Header.Suspect?.Likely ?? measure.Target!;
        var bound = target is RangeTarget range ? range.Low : ((BoundTarget)target).Bound;
        var scale = bound >= 100_000 ? 1_000L : 1;
        var goal = published.LastOrDefault(row => row.Value is not null) is { } known
            ? PublishedAmount(known)
            : Whole(bound * PercentReached() / 100 / scale) * scale;
        var start = _dice.Chance(15) ? _dice.Roll(1, 3) : 0;
        var bend = _dice.Roll(-60, 30);
        var regions = measure.Header.Regions.Select(region => region.Title.Zh).DefaultIfEmpty("").ToList();
        var parts = Split(goal / scale, regions.Count);
        var silent = regions.Count > 1 && published.Count == 0 && _dice.Chance(60) ? regions[_dice.Roll(0, regions.Count - 1)] : null;
        var silentAfter = _dice.Chance(50) ? 0 : 9;
        foreach (var (region, part) in regions.Zip(parts))
        {
            var before = 0L;
            for (var month = 1; month <= Months; month++)
            {
                var progress = Math.Max(Progress(month, start, bend), PublishedProgress(month, goal));
                var total = month == Months ? part : Math.Max(before, part * progress / 1000);
                before = IsNet && month == 7 ? total - (part / 50) : total;
                var isMissing = region == silent && month > silentAfter;
                foreach (var row in isMissing ? [] : Reports(month, region, Value(before * scale), month is 5 or Months && before > 2 ? Value((before - 1) * scale) : null))
                {
                    yield return row;
                }
            }
        }
    }

    private bool IsNet => measure.Id.EndsWith("-net", StringComparison.Ordinal);

    /// <summary>The published figure in the unit of the target.</summary>
    private static long PublishedAmount(Observation row) => Whole(row.Value!.Value * (row.Unit!.StartsWith('万') ? 10_000 : 1));

    /// <summary>The part of the year-end figure that was published by the end of a month, in thousandths.</summary>
    private long PublishedProgress(int month, long goal) => published
        .Where(row => row.Value is not null && row.Date <= EndOf(month))
        .Select(row => PublishedAmount(row) * 1000 / goal)
        .LastOrDefault();

    /// <summary>Most promises are kept, some with much to spare, some not; a share of the target in percent.</summary>
    private int PercentReached() => _dice.Roll(1, 100) switch
    {
        <= 12 => _dice.Roll(72, 98),
        <= 22 => _dice.Roll(135, 175),
        <= 50 => 100,
        _ => _dice.Roll(101, 112),
    };

    /// <summary>The part of a year's work done by the end of a month, in thousandths: nothing in the first months, then a line bent up (below 0) or down.</summary>
    private static int Progress(int month, int start, int bend)
    {
        var line = Math.Max(0, month - start) * 1000 / (Months - start);
        return line - ((line - (line * line / 1000)) * bend / 100);
    }

    /// <summary>Whole parts that add up to a total.</summary>
    private List<long> Split(long total, int count)
    {
        var weights = Enumerable.Range(0, count).Select(_ => _dice.Roll(2, 9)).ToList();
        var parts = weights.ConvertAll(weight => total * weight / weights.Sum());
        parts[0] += total - parts.Sum();
        return parts;
    }

    private IEnumerable<Row> Shares(ProportionMeasure proportion)
    {
        var share = ((BoundTarget)proportion.Target!).Bound;
        var reached = Rational.Min(Rational.One, share * PercentReached() / 100);
        foreach (var region in measure.Header.Regions.Select(region => region.Title.Zh).DefaultIfEmpty(""))
        {
            var all = _dice.Roll(20, 400);
            for (var month = 1; month <= Months; month++)
            {
                var done = Whole(reached * all * Progress(month, 0, 0) / 1000);
                foreach (var row in Reports(month, region, $",,{done},{all},,,,", null))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>A policy parameter stands as it was until a month, then as promised, or nearly.</summary>
    private IEnumerable<Row> Levels()
    {
        var target = measure.Target is ChangeTarget change ? (From: change.From, To: change.To) : (From: ((BoundTarget)measure.Target!).Bound * 9 / 10, To: ((BoundTarget)measure.Target).Bound);
        var month = _dice.Roll(2, 9);
        var isKept = !_dice.Chance(15);
        foreach (var at in new[] { 3, 6, 9, 12 })
        {
            var value = at >= month && isKept ? target.To : at >= month ? (target.From + target.To) / 2 : target.From;
            var text = measure.Target.Unit is { IsShare: true } ? $"{value * 100}%" : $"{Whole(value)}";
            foreach (var row in Reports(at, "", $"{text},,,,,,,", null))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<Row> Staged(MilestoneMeasure milestone)
    {
        var stages = milestone.Stages.Stages;
        var last = Math.Min(stages.Count - 1, Math.Max(0, milestone.RequiredStage + (_dice.Roll(1, 100) switch { <= 14 => -1, <= 30 => 1, _ => 0 })));
        var reached = published.Where(row => row.Stage is not null).ToList();
        foreach (var month in new[] { 3, 6, 9, 12 })
        {
            var day = EndOf(month);
            var index = last * Progress(month, 0, 0) / 1000;
            if (reached.Count > 0)
            {
                var known = reached.Where(row => row.Date <= day).Select(row => milestone.Stages.IndexOf(row.Stage!)).DefaultIfEmpty(0).Max();
                index = Math.Max(known, Math.Min(index, milestone.RequiredStage - 1));
            }

            foreach (var row in Reports(month, "", $",,,,{stages[index].Name},,,", null))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<Row> Covered(CoverageMeasure coverage)
    {
        var last = coverage.Members.Count - (_dice.Chance(25) ? 1 : 0);
        foreach (var month in new[] { 3, 6, 9, 12 })
        {
            var names = string.Join(';', coverage.Members.Take(last * Progress(month, 0, 0) / 1000).DefaultIfEmpty(";"));
            foreach (var row in Reports(month, "", $",,,,,{names},,", null))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<Row> Attested()
    {
        var month = _dice.Roll(3, 11);
        var isKept = !_dice.Chance(12);
        foreach (var at in new[] { 6, 9, 12 })
        {
            var isDone = isKept && at >= month;
            foreach (var row in Reports(at, "", $",,,,,,{(isDone ? "yes" : "no")},", null))
            {
                yield return row with { Source = isDone ? $"{MadeUp}文件" : "" };
            }
        }
    }

    /// <summary>What is reported of a month: usually once, on the fifth of the next; sometimes late, corrected, or only provisional at first.</summary>
    private IEnumerable<Row> Reports(int month, string region, string figure, string? firstFigure)
    {
        var due = EndOf(month).AddDays(5);
        var row = new Row(measure.Id, EndOf(month)) { Region = region, Figure = figure, RecordedAt = due };
        if (firstFigure is not null && _dice.Chance(30))
        {
            yield return row with { Figure = firstFigure, Note = $"{MadeUp}：初报" };
            yield return row with { RecordedAt = due.AddDays(20), Note = $"{MadeUp}：更正" };
        }
        else if (month == Months && _dice.Chance(8))
        {
            yield return row with { Status = "provisional" };
            yield return row with { Status = "final", RecordedAt = due.AddDays(35), Note = $"{MadeUp}：年终核定" };
        }
        else if (month == 9 && _dice.Chance(6))
        {
            yield return row with { Status = "provisional" };
        }
        else
        {
            yield return _dice.Chance(4) ? row with { RecordedAt = due.AddDays(40), Note = $"{MadeUp}：迟报" } : row;
        }
    }

    private static string Value(long value) => $"{value},,,,,,,";

    private static long Whole(Rational number) => (long)number.Floor();

    private static DateOnly EndOf(int month) => new DateOnly(2023, month, 1).AddMonths(1).AddDays(-1);
}
