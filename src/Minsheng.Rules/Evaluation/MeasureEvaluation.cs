using Minsheng.Rules.Expressions;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>One measure with observations: its regions, the whole, pace, doubts and waivers.</summary>
internal sealed class MeasureEvaluation
{
    private readonly EvaluationContext _context;
    private readonly IFormulaReader _reader;
    private readonly FigureEvaluation _figures;
    private readonly PaceRule _pace;

    public MeasureEvaluation(EvaluationContext context, IFormulaReader reader)
    {
        _context = context;
        _reader = reader;
        _figures = new FigureEvaluation(reader, context.Programme.Trajectory);
        _pace = new PaceRule(context.Programme.Trajectory, context.Programme.Period.From, context.Moment.AsOf);
    }

    /// <summary>The result of a measure that is judged by observations.</summary>
    public MeasureResult Evaluate(CompiledMeasure measure)
    {
        var evidence = Evidence.Collect(measure, _context.Observations.Of(measure.Measure.Id), _context.Programme.Period.From, _context.Moment);
        return _context.Finish(measure.IsContained ? EvaluateContained(measure, evidence) : Evaluate(measure, evidence));
    }

    /// <summary>The result of a measure that is judged by others.</summary>
    public MeasureResult Evaluate(CompiledMeasure measure, PartsFormula formula, IReadOnlyList<MeasureResult> parts)
    {
        var context = new JudgeContext(parts, _context.Moment.AsOf >= measure.Measure.Header.By, _context.Moment.AsOf) { Inputs = _context.Inputs, Store = _context.Store };
        var standing = measure.IsContained ? EvaluateContained(measure, formula, context) : PartsEvaluation.Evaluate(measure.Measure, formula, context);
        return _context.Waive(standing.Result with { Trajectory = _pace.Of(measure, standing, monthsBehind: null) });
    }

    private MeasureResult EvaluateContained(CompiledMeasure measure, Evidence evidence) =>
        Containment.Try(() => Evaluate(measure, evidence), out var fault) ?? Failed(measure, evidence, fault!);

    private Assessment EvaluateContained(CompiledMeasure measure, PartsFormula formula, JudgeContext context) =>
        Containment.Try(() => PartsEvaluation.Evaluate(measure.Measure, formula, context), out var fault) ?? Failed(measure, context, fault!);

    private MeasureResult Evaluate(CompiledMeasure measure, Evidence evidence)
    {
        var literal = Judge(measure, evidence);
        var result = measure.Likely is { } likely && measure.Measure.Header.Suspect is { } suspicion
            ? DoubtAll(literal, Judge(likely, evidence.Seen(_context.Moment.AsOf, likely)), suspicion)
            : literal;
        return result;
    }

    private MeasureResult Failed(CompiledMeasure measure, Evidence evidence, string fault)
    {
        _context.Report(measure.Measure, fault);
        var result = Fail(measure, evidence, fault);
        return result with
        {
            Regions = [.. measure.Measure.Header.Regions.Select((region, index) =>
                new RegionResult(region, Fail(measure.ByRegion[index], evidence.OfRegion(index, measure.ByRegion[index]), fault), ShareOfTotal: null))],
        };
    }

    private MeasureResult Fail(CompiledMeasure measure, Evidence evidence, string fault)
    {
        var position = evidence.Position();
        var unknown = Judgement.Unknown(ReasonCode.PluginFailed);
        var result = Fail(measure, position.IsDue, QualityRule.Of(position, measure.Figure, unknown, _context.Programme.Trajectory), fault) with
        {
            Observations = position.Figure?.Rows ?? [],
        };
        return result with { Trajectory = _pace.Of(measure, new Assessment(result), monthsBehind: null) };
    }

    private Assessment Failed(CompiledMeasure measure, JudgeContext context, string fault)
    {
        _context.Report(measure.Measure, fault);
        return new Assessment(Fail(measure, context.IsDue, QualityRule.Combine([.. context.Parts.Select(part => part.DataQuality)]), fault));
    }

    private static MeasureResult Fail(CompiledMeasure measure, bool isDue, DataQuality quality, string fault) => new()
    {
        Measure = measure.Measure,
        Compliance = Compliance.Error,
        Reason = ReasonCode.PluginFailed,
        Because = new LocalizedText(fault, fault),
        CanHaveCompletion = measure.Formula is PartsFormula or FigureFormula { Completion: not null },
        IsDue = isDue,
        DataQuality = quality,
    };

    private MeasureResult Judge(CompiledMeasure measure, Evidence evidence)
    {
        var expected = measure.Measure.Header.Regions;
        var regions = expected.Select((_, index) => WithPace(
            measure.ByRegion[index], JudgeRegion(measure, index, evidence), asOf => JudgeRegion(measure, index, evidence.Seen(asOf)))).ToList();
        var whole = WithPace(measure, JudgeWhole(measure, regions, evidence), asOf => JudgeWhole(measure, evidence.Seen(asOf))).Result;
        if (regions.Count == 0)
        {
            return whole;
        }

        var shown = regions.Select((region, index) => new RegionResult(expected[index], region.Result, ShareOfTotal(measure.Figure, region.Result, whole, evidence.RegionsDecide))).ToList();
        var flags = RegionFlags.Of(whole, shown, measure.Figure, evidence, _reader);
        return whole with { Regions = shown, Notes = NoteList.Of(whole.Notes.Concat(flags)) };
    }

    private Assessment JudgeRegion(CompiledMeasure measure, int index, Evidence evidence)
    {
        var own = measure.ByRegion[index];
        var position = evidence.OfRegion(index, own).Position();
        return measure.Judges(measure.Measure.Header.Regions[index]) ? _figures.Evaluate(own, position) : _figures.Show(own, position);
    }

    private Assessment JudgeWhole(CompiledMeasure measure, Evidence evidence) =>
        JudgeWhole(measure, measure.ByRegion.Select((_, index) => JudgeRegion(measure, index, evidence)), evidence);

    /// <summary>The whole; the regions' own results are asked for only where they make it.</summary>
    private Assessment JudgeWhole(CompiledMeasure measure, IEnumerable<Assessment> regions, Evidence evidence) =>
        measure.Figure.Across == RegionFold.Pooled || !evidence.RegionsDecide
            ? _figures.Evaluate(measure, evidence.Position())
            : RegionCombination.Combine(measure, [.. regions], isDue: evidence.UpTo == measure.Measure.Header.By);

    /// <summary>Adds the trajectory; a run of months behind is counted only where a band table asks for it.</summary>
    private Assessment WithPace(CompiledMeasure measure, Assessment standing, Func<DateOnly, Assessment> seenAt)
    {
        var trajectory = _pace.Of(measure, standing, () => MonthsBehind(measure, standing, seenAt));
        return standing with { Result = standing.Result with { Trajectory = trajectory } };
    }

    /// <summary>How many month-ends in a row, up to the date of the evaluation, the measure was behind its schedule; the due date ends its month.</summary>
    private int MonthsBehind(CompiledMeasure measure, Assessment standing, Func<DateOnly, Assessment> seenAt)
    {
        var by = standing.Result.Measure.Header.By;
        var upTo = _context.Moment.AsOf < by ? _context.Moment.AsOf : by;
        var first = CalendarMonth.Of(_context.Programme.Period.From).Index;
        var last = CalendarMonth.Of(upTo);
        var run = 0;
        for (var index = upTo == by || upTo == last.Last ? last.Index : last.Index - 1; index >= first; index--)
        {
            var end = new CalendarMonth(index).Last;
            if (!PaceRule.IsBehind(_pace.Of(measure, seenAt(end < upTo ? end : upTo), monthsBehind: null)))
            {
                break;
            }

            run++;
        }

        return run;
    }

    /// <summary>What a region contributes to a sum; nothing where the whole is a total of another date.</summary>
    private static Rational? ShareOfTotal(FigureFormula formula, MeasureResult region, MeasureResult whole, bool isSum)
    {
        if (!formula.IsRunningTotal || region.Actual is not { Value: { } part } own || whole.Actual is not { Value: { Amount.Sign: not 0 } total } all)
        {
            return null;
        }

        return isSum || own.Date == all.Date ? part.Amount / total.Amount : null;
    }

    /// <summary>The doubt concerns the whole and the regions that are judged by its target; a region's own target is not doubted.</summary>
    private static MeasureResult DoubtAll(MeasureResult literal, MeasureResult likely, Suspicion suspicion)
    {
        var own = literal.Measure.Header.RegionalTargets;
        var regions = literal.Regions.Zip(likely.Regions, (region, other) =>
            own.ContainsKey(region.Region.Id) || region.Result.Reason == ReasonCode.NoRegionalTarget
                ? region
                : region with { Result = Doubt(region.Result, other.Result, suspicion) });
        return Doubt(literal, likely, suspicion) with { Regions = [.. regions] };
    }

    /// <summary>Two verdicts that agree are the verdict, and so with classes; where they differ, the data cannot decide. There is no completion either way.</summary>
    private static MeasureResult Doubt(MeasureResult literal, MeasureResult likely, Suspicion suspicion)
    {
        var verdict = literal.Verdict.Doubted(likely.Verdict);
        var agrees = verdict == literal.Verdict;
        var hasSchedule = literal.Trajectory.State != TrajectoryState.NoSchedule;
        return literal with
        {
            Compliance = verdict.Compliance,
            Reason = verdict.Reason,
            Completion = null,
            CanHaveCompletion = false,
            Class = literal.Class == likely.Class ? literal.Class : null,
            Suspect = new SuspectResult(suspicion, likely.Margin),
            Trajectory = new Trajectory(hasSchedule ? TrajectoryState.CannotAssess : TrajectoryState.NoSchedule),
            Notes = [.. literal.Notes.Where(note => agrees ? note != ResultNote.EasyTarget : !IsAboutTheLiteralTarget(note))],
        };
    }

    private static bool IsAboutTheLiteralTarget(ResultNote note) =>
        note is ResultNote.EasyTarget or ResultNote.EqualAtPrintedPrecision or ResultNote.AtTheBound or ResultNote.AboveRange or ResultNote.RegionsNotMet;
}
