namespace Minsheng.Rules;

/// <summary>The text of quantities: a number, 万 or 亿 where wanted, and a unit.</summary>
internal static class QuantityText
{
    /// <summary>Reads <c>1.8万人次</c>, <c>15%</c>, <c>300 公里</c> or a bare number; the whole text must be used.</summary>
    public static bool TryRead(string text, UnitCatalogue units, out Quantity quantity)
    {
        quantity = default;
        var cursor = new TextCursor(text);
        if (!TryReadNumber(cursor, units, out var amount, out var isPercentage))
        {
            return false;
        }

        cursor.SkipSpaces();
        var unit = isPercentage ? Unit.Percent : default;
        if (!isPercentage && UnitText.Longest(cursor, units) is { } found)
        {
            cursor.Position += found.Name.Length;
            unit = found.Unit;
        }

        cursor.SkipSpaces();
        if (!cursor.AtEnd)
        {
            return false;
        }

        quantity = new Quantity(unit.IsShare ? amount / 100 : amount, unit);
        return true;
    }

    public static string Write(Quantity quantity) => quantity.Unit switch
    {
        { IsShare: true } => $"{quantity.Amount * 100}%",
        { Name: "" } => quantity.Amount.ToString(),
        _ => $"{quantity.Amount} {quantity.Unit.Name}",
    };

    private static bool TryReadNumber(TextCursor cursor, UnitCatalogue units, out Rational amount, out bool isPercentage)
    {
        cursor.SkipSpaces();
        var numeral = Numeral.Read(cursor, units);
        amount = numeral?.Value ?? default;
        isPercentage = numeral?.IsPercentage ?? false;
        if (numeral is not { Approximate: false } whole)
        {
            return false;
        }

        var isFraction = cursor.Current == '/' && whole.Value.IsInteger;
        if (!isFraction)
        {
            return true;
        }

        cursor.Position++;
        if (Numeral.Read(cursor, units) is not { Value: { IsInteger: true, Sign: > 0 } divisor, Approximate: false, IsPercentage: false })
        {
            return false;
        }

        amount /= divisor;
        return true;
    }
}
