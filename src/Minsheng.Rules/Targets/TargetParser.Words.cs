namespace Minsheng.Rules;

internal sealed partial class TargetParser
{
    /// <summary>Signs and words before the number. A word that begins another stands after it.</summary>
    private static readonly (string Word, Relation Relation)[] RelationWords =
    [
        ("≥", Relation.AtLeast), (">=", Relation.AtLeast), ("≧", Relation.AtLeast), ("⩾", Relation.AtLeast),
        ("≤", Relation.AtMost), ("<=", Relation.AtMost), ("≦", Relation.AtMost), ("⩽", Relation.AtMost),
        (">", Relation.Above), ("<", Relation.Below), ("==", Relation.Equals), ("=", Relation.Equals),
        ("不少于", Relation.AtLeast), ("不低于", Relation.AtLeast), ("不小于", Relation.AtLeast), ("至少", Relation.AtLeast), ("达到", Relation.AtLeast),
        ("不超过", Relation.AtMost), ("不高于", Relation.AtMost), ("不多于", Relation.AtMost), ("不大于", Relation.AtMost), ("至多", Relation.AtMost),
        ("超过", Relation.Above), ("高于", Relation.Above), ("多于", Relation.Above), ("大于", Relation.Above),
        ("低于", Relation.Below), ("少于", Relation.Below), ("小于", Relation.Below), ("不足", Relation.Below),
    ];

    private static readonly string[] RisingVerbs = ["提高", "提升", "增加", "增长", "上升", "上调", "扩大", "延长"];
    private static readonly string[] FallingVerbs = ["减收", "减轻", "降低", "减少", "下降", "下调", "缩短", "压缩", "降"];

    private Relation? TakeRelation()
    {
        foreach (var (word, relation) in RelationWords)
        {
            if (_cursor.Take(word))
            {
                _cursor.SkipSpaces();
                return relation;
            }
        }

        return null;
    }

    /// <summary>提高至, 降至 … (a value to reach), or 提高, 减收 … (an amount by which).</summary>
    private Direction? TakeDirection()
    {
        var start = _cursor.Position;
        var rises = _cursor.TakeAny(RisingVerbs) is not null;
        var falls = !rises && _cursor.TakeAny(FallingVerbs) is not null;
        var toValue = (rises || falls) && _cursor.TakeAny("至", "到", "为") is not null;
        if (rises || (falls && toValue))
        {
            return new Direction(rises ? Relation.AtLeast : Relation.AtMost, toValue, IsGrowth: !toValue);
        }

        var amountFollows = falls && _cursor.Position - start > 1;
        if (amountFollows)
        {
            return new Direction(Relation.AtLeast, IsToValue: false, IsGrowth: false);
        }

        _cursor.Position = start;
        return null;
    }

    /// <summary>Words after the amount: 以上, 以下 and 以内 include the bound; 左右 has no direction.</summary>
    private Relation? TakeSuffix(out bool around)
    {
        around = _cursor.TakeAny("左右", "上下") is not null;
        if (_cursor.TakeAny("及以上", "以上") is not null)
        {
            return Relation.AtLeast;
        }

        return _cursor.TakeAny("及以下", "以下", "以内", "之内") is not null ? Relation.AtMost : null;
    }

    /// <summary>The base of a share, which the measure's subject names: 不低于<u>个人缴费标准的</u>80%.</summary>
    private void SkipBase(bool afterWord)
    {
        const int longestBase = 20;
        if (!afterWord)
        {
            return;
        }

        var back = _cursor.Position;
        var end = _cursor.IndexOf('的', longestBase);
        if (end < 0 || HasPunctuationOrDigit(_cursor.Rest(end - back)))
        {
            return;
        }

        _cursor.Position = end + 1;
        if (Numeral.Read(_cursor, _units) is not null)
        {
            _cursor.Position = end + 1;
            return;
        }

        _cursor.Position = back;
    }

    private static bool HasPunctuationOrDigit(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (char.IsPunctuation(character) || char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private Amount? ReadAmount()
    {
        _cursor.SkipSpaces();
        if (Numeral.Read(_cursor, _units) is not { } numeral)
        {
            return null;
        }

        var back = _cursor.Position;
        _cursor.SkipSpaces();
        if (numeral.IsPercentage)
        {
            _cursor.Position = back;
            return Amount.Of(numeral, Unit.Percent);
        }

        if (_units.LongestAt(_cursor) is { } found)
        {
            _cursor.Position += found.Name.Length;
            return Amount.Of(numeral, found.Unit);
        }

        _cursor.Position = back;
        return Amount.Of(numeral, null);
    }

    private readonly record struct Direction(Relation Relation, bool IsToValue, bool IsGrowth);

    /// <summary>A number with its unit; a share already as a fraction.</summary>
    private readonly record struct Amount(Rational Value, Rational Coefficient, Rational Multiplier, Unit? Unit, bool Approximate)
    {
        public string Said => new Quantity(Value, Unit ?? default).ToString();

        public static Amount Of(Numeral numeral, Unit? unit) => new(
            unit is { IsShare: true } ? numeral.Value / 100 : numeral.Value,
            numeral.Coefficient,
            numeral.Multiplier,
            unit,
            numeral.Approximate);
    }
}
