namespace Minsheng.Rules;

/// <summary>Finds the targets in a sentence and leaves the numbers that belong to names.</summary>
/// <remarks>
/// A number is a target when a unit of the catalogue follows it. Passed over: everything in quotation marks; numbers
/// that touch Latin letters (<c>G204</c>, <c>5G</c>) or a plus (<c>1+2+8</c>); ordinals (第12届); ages (0至14岁) and
/// rate bases (每千人); a lone 一 or 十 before a unit, which is usually a turn of phrase (一个, 十项).
/// </remarks>
internal sealed class ClauseScanner(string sentence, UnitCatalogue units)
{
    private const string OpeningQuotes = "“『「《‘\"";
    private const string ClosingQuotes = "”』」》’\"";
    private static readonly string[] Idioms = ["千家万户", "千人千面", "千方百计", "万众"];
    private readonly TargetParser _parser = new(sentence, units);
    private readonly TextCursor _cursor = new(sentence);

    public IReadOnlyList<FoundTarget> Scan()
    {
        var found = new List<FoundTarget>();
        while (!_cursor.AtEnd)
        {
            var start = _cursor.Position;
            var target = SkipName() ? null : TargetHere();
            if (target is not null)
            {
                found.Add(target);
                _cursor.Position = target.Start + target.Length;
            }
            else if (_cursor.Position == start)
            {
                _cursor.Position++;
            }
        }

        return found;
    }

    private FoundTarget? TargetHere()
    {
        if (IsInsideNumber() || _parser.FragmentAt(_cursor.Position) is not { } found || found.Target is StageTarget)
        {
            return null;
        }

        if (IsVerbOfCounting(found))
        {
            return null;
        }

        if (found.Target.Unit is null || IsAge(found) || IsTurnOfPhrase(found))
        {
            _cursor.Position += IsNumberHere() ? found.Length : 1;
            return null;
        }

        return found;
    }

    /// <summary>Moves past quotations, idioms, and numbers that are part of a name.</summary>
    private bool SkipName()
    {
        var quote = OpeningQuotes.IndexOf(_cursor.Current, StringComparison.Ordinal);
        if (quote >= 0)
        {
            var close = sentence.IndexOf(ClosingQuotes[quote], _cursor.Position + 1);
            _cursor.Position = close < 0 ? _cursor.Position + 1 : close + 1;
            return true;
        }

        if (_cursor.TakeAny(Idioms) is not null || TakeOrdinalOrRateBase())
        {
            return true;
        }

        return TakeCode();
    }

    /// <summary>第十二届, 每千人.</summary>
    private bool TakeOrdinalOrRateBase()
    {
        if (_cursor.TakeAny("第", "每") is null)
        {
            return false;
        }

        Numeral.Read(_cursor, units);
        return true;
    }

    /// <summary>A run of Latin letters, digits and joining signs that is more than a number: G204, 5G, 4G/5G, 1+2+8, S242.</summary>
    private bool TakeCode()
    {
        if (!char.IsAsciiLetterOrDigit(_cursor.Current) || char.IsAsciiLetterOrDigit(_cursor.Peek(-1)))
        {
            return false;
        }

        var length = 0;
        while (char.IsAsciiLetterOrDigit(_cursor.Peek(length)) || (_cursor.Peek(length) is '+' or '/' && char.IsAsciiLetterOrDigit(_cursor.Peek(length + 1))))
        {
            length++;
        }

        var run = _cursor.Rest(length).ToString();
        var digits = run.TakeWhile(char.IsAsciiDigit).Count();
        var isAmount = digits == run.Length || (digits > 0 && units.TryFind(run[digits..], out _));
        _cursor.Position += isAmount ? 0 : length;
        return !isAmount;
    }

    /// <summary>0至14岁 says who is meant; 达到78岁 would be a target.</summary>
    private bool IsAge(FoundTarget found) => found.Target.Unit is { Name: "岁" } && IsNumberHere();

    /// <summary>改造提升5个: 提升 belongs to the verb before it, not to the number.</summary>
    private static bool IsVerbOfCounting(FoundTarget found) =>
        found.Problems.Count > 0 && found.Target.Unit is { Dimension: UnitDimension.Count };

    private bool IsTurnOfPhrase(FoundTarget found) =>
        sentence[found.Start] is '一' or '十' && sentence.Length > found.Start + 1 && !Numeral.IsChineseNumeral(sentence[found.Start + 1]);

    /// <summary>The 三百 of 二三百户 is not the number that the sentence says.</summary>
    private bool IsInsideNumber() => IsNumberHere() && IsOfNumber(_cursor.Peek(-1));

    private bool IsNumberHere() => IsOfNumber(_cursor.Current);

    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || Numeral.IsChineseNumeral(character);
}
