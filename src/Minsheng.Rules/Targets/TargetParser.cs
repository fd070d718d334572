namespace Minsheng.Rules;

/// <summary>Reads one target: mathematical text or the words of a source, in arabic or Chinese numerals.</summary>
/// <remarks>
/// The grammar, loosely: [约] [relation] [base 的] number [unit] [至 number unit | → number unit] [以上 …] [by DATE],
/// 由 … 降至 …, 提高至 …, 提高 …, 全覆盖, <c>reach</c> STAGE.
/// </remarks>
internal sealed partial class TargetParser
{
    private static readonly string[] RangeSigns = ["至", "到", "..", "~", "–", "—", "-"];
    private static readonly string[] Arrows = ["→", "->", "⇒"];
    private readonly UnitCatalogue _units;
    private readonly TextCursor _cursor;
    private readonly List<TargetProblem> _problems = [];

    public TargetParser(string text, UnitCatalogue units)
    {
        _units = units;
        _cursor = new TextCursor(text);
    }

    /// <summary>Reads the whole text as one target.</summary>
    public TargetReading Whole()
    {
        _cursor.SkipSpaces();
        var target = _cursor.Take("reach") ? ReadStage() : Fragment();
        if (target is not null && _problems.TrueForAll(IsNoError))
        {
            target = DueDate(target);
            _cursor.SkipSpaces();
            if (!_cursor.AtEnd)
            {
                FailOnRest(target, _cursor.Rest(_cursor.Length).ToString());
            }
        }

        var hasError = !_problems.TrueForAll(IsNoError);
        return new TargetReading(hasError ? null : target, _problems.Count == 0 ? [] : [.. _problems.OrderBy(problem => problem.Position)]);
    }

    /// <summary>Reads a target that starts at a place inside a sentence; null where none does.</summary>
    public FoundTarget? FragmentAt(int start)
    {
        _cursor.Position = start;
        _problems.Clear();
        var target = Fragment();
        return target is not null && _problems.TrueForAll(IsNoError)
            ? new FoundTarget(target, start, _cursor.Position - start, [.. _problems])
            : null;
    }

    private static bool IsNoError(TargetProblem problem) => problem.Descriptor.Severity != DiagnosticSeverity.Error;

    /// <summary>The stage, after <c>reach</c>.</summary>
    private StageTarget? ReadStage()
    {
        var afterReach = _cursor.Position;
        _cursor.SkipSpaces();
        var stageStart = _cursor.Position;
        while (!_cursor.AtEnd && _cursor.Current != ' ')
        {
            _cursor.Position++;
        }

        var stage = _cursor.Since(stageStart).ToString();
        if (stage.Length == 0 || stage == "by")
        {
            Fail(afterReach, DiagnosticCatalogue.TargetExpected, Expected.Stage);
            return null;
        }

        return new StageTarget(stage);
    }

    private Target? Fragment()
    {
        if (_cursor.TakeAny("全覆盖", "全面覆盖") is not null)
        {
            return new BoundTarget(Relation.AtLeast, Rational.One) { Unit = Unit.Percent };
        }

        var start = _cursor.Position;
        _cursor.Take("各");
        if (_cursor.TakeAny("由", "从") is not null)
        {
            return MarkedChange();
        }

        var about = _cursor.TakeAny("大约", "约", "近", "≈") is not null;
        var relation = TakeRelation();
        var direction = relation is null && !about ? TakeDirection() : null;
        SkipBase(relation is not null || direction is not null);
        if (ReadAmount() is not { } first)
        {
            Fail(_cursor.Position, DiagnosticCatalogue.TargetExpected, Expected.Number);
            return null;
        }

        if (relation is null && direction is null && SecondAmount(first) is { } pair)
        {
            return pair with { Approximate = pair.Approximate || about };
        }

        return Bound(start, first, relation, direction, about);
    }

    private BoundTarget? Bound(int start, Amount amount, Relation? relation, Direction? direction, bool about)
    {
        // 千人团: a group of about a thousand people.
        _ = amount.Approximate && _cursor.Take("团");
        var suffixAt = _cursor.Position;
        var suffix = TakeSuffix(out var around);
        _cursor.Take("覆盖");
        if (about || around)
        {
            if (relation is not null || suffix is not null)
            {
                Fail(suffixAt, DiagnosticCatalogue.TargetContradicts);
                return null;
            }

            return new BoundTarget(Relation.Equals, amount.Value) { Unit = amount.Unit, Approximate = true };
        }

        var first = relation ?? direction?.Relation;
        if (first is { } stated && suffix is { } after && stated.IsLowerBound() != after.IsLowerBound())
        {
            Fail(suffixAt, DiagnosticCatalogue.TargetContradicts);
            return null;
        }

        if (direction is { IsGrowth: true })
        {
            Fail(start, DiagnosticCatalogue.TargetNamesGrowth);
        }

        return new BoundTarget(first ?? suffix ?? Relation.AtLeast, amount.Value) { Unit = amount.Unit, Approximate = amount.Approximate };
    }

    /// <summary>由 A 降至 B, after 由.</summary>
    private ChangeTarget? MarkedChange()
    {
        if (ReadAmount() is not { } from)
        {
            Fail(_cursor.Position, DiagnosticCatalogue.TargetExpected, Expected.Number);
            return null;
        }

        var verbAt = _cursor.Position;
        if (TakeDirection() is not { IsToValue: true } direction)
        {
            Fail(verbAt, DiagnosticCatalogue.TargetExpected, Expected.ChangeVerb);
            return null;
        }

        return Change(from, direction, verbAt);
    }

    /// <summary>What follows a first amount: the other end of a range, or the value to reach.</summary>
    private Target? SecondAmount(Amount first)
    {
        var back = _cursor.Position;
        _cursor.SkipSpaces();
        var signAt = _cursor.Position;
        if (_cursor.TakeAny(Arrows) is not null)
        {
            return Change(first, null, signAt);
        }

        if (_cursor.TakeAny(RangeSigns) is not null && ReadAmount() is { } high)
        {
            return Range(first, high, signAt);
        }

        _cursor.Position = signAt;
        if (TakeDirection() is { IsToValue: true } direction)
        {
            return Change(first, direction, signAt);
        }

        _cursor.Position = back;
        return null;
    }

    private RangeTarget? Range(Amount first, Amount second, int signAt)
    {
        if (Align(first, second, signAt) is not var (low, high))
        {
            return null;
        }

        if (low.Value > high.Value)
        {
            Fail(signAt, DiagnosticCatalogue.TargetRangeReversed, low.Said, high.Said);
            return null;
        }

        return new RangeTarget(low.Value, high.Value) { Unit = high.Unit, Approximate = low.Approximate || high.Approximate };
    }

    private ChangeTarget? Change(Amount first, Direction? direction, int verbAt)
    {
        if (ReadAmount() is not { } second)
        {
            Fail(_cursor.Position, DiagnosticCatalogue.TargetExpected, Expected.Number);
            return null;
        }

        if (Align(first, second, verbAt) is not var (from, to))
        {
            return null;
        }

        var falls = to.Value < from.Value;
        if (from.Value == to.Value || (direction is { } stated && stated.Relation.IsUpperBound() != falls))
        {
            Fail(verbAt, DiagnosticCatalogue.TargetChangeWrongWay, from.Said, to.Said);
            return null;
        }

        return new ChangeTarget(from.Value, to.Value) { Unit = to.Unit, Approximate = from.Approximate || to.Approximate };
    }

    /// <summary>Says two amounts in one unit and multiplier: 6至8万人 is 60 000 to 80 000, 1500元→750 is 1500 to 750 元.</summary>
    private (Amount First, Amount Second)? Align(Amount first, Amount second, int signAt)
    {
        if (first.Unit is not { } unit)
        {
            var shared = first.Multiplier == Rational.One && first.Value <= second.Coefficient ? second.Multiplier : Rational.One;
            var scaled = second.Unit is { IsShare: true } ? first.Value / 100 : first.Value * shared;
            return (first with { Value = scaled, Unit = second.Unit }, second);
        }

        if (second.Unit is not { } other)
        {
            return (first, second with { Value = unit.IsShare ? second.Value / 100 : second.Value, Unit = unit });
        }

        if (unit.ConvertsTo(other))
        {
            return (first with { Value = unit.Convert(first.Value, other), Unit = other }, second);
        }

        Fail(signAt, DiagnosticCatalogue.UnitsDiffer, unit.Name, other.Name);
        return null;
    }

    private Target DueDate(Target target)
    {
        var back = _cursor.Position;
        _cursor.SkipSpaces();
        if (!_cursor.Take("by") || char.IsLetter(_cursor.Current))
        {
            _cursor.Position = back;
            return target;
        }

        _cursor.SkipSpaces();
        if (!IsoDate.TryParse(_cursor.Rest(10), out var date))
        {
            Fail(_cursor.Position, DiagnosticCatalogue.TargetExpected, Expected.Date);
            _cursor.Position = _cursor.Length;
            return target;
        }

        _cursor.Position += 10;
        return target with { By = date };
    }

    /// <summary>A noun that the catalogue lacks is an unknown unit; anything else is simply too much.</summary>
    private void FailOnRest(Target target, string rest)
    {
        var isUnit = target is not StageTarget && target.Unit is null && char.IsLetter(rest[0]);
        var word = rest.Split(' ')[0];
        var problem = isUnit
            ? new TargetProblem(_cursor.Position, DiagnosticCatalogue.UnknownUnit, [word]) { Hint = DiagnosticBag.DidYouMean(NearMiss.Of(word, _units.Names)) }
            : new TargetProblem(_cursor.Position, DiagnosticCatalogue.TargetUnexpectedText, [rest]);
        _problems.Add(problem);
    }

    private void Fail(int position, DiagnosticDescriptor descriptor, params object[] arguments) =>
        _problems.Add(new TargetProblem(position, descriptor, arguments));

    /// <summary>What the grammar wanted, for messages.</summary>
    private static class Expected
    {
        public static LocalizedText Number { get; } = new("一个数", "a number");

        public static LocalizedText Stage { get; } = new("一个阶段名", "the name of a stage");

        public static LocalizedText Date { get; } = new("形如 2023-12-31 的日期", "a date such as 2023-12-31");

        public static LocalizedText ChangeVerb { get; } = new("“降至”“提高至”一类的词", "a word such as 降至 or 提高至");
    }
}
