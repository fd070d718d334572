namespace Minsheng.Rules;

/// <summary>The text of quantities: a number, 万 or 亿 where wanted, and a unit.</summary>
internal static class QuantityText
{
    /// <summary>Reads <c>1.8万人次</c>, <c>15%</c>, <c>300 公里</c> or a bare number; the whole text must be used.</summary>
    public static bool TryRead(string text, UnitCatalogue units, out Quantity quantity)
    {
        quantity = default;
        var cursor = new TextCursor(text);
        cursor.SkipSpaces();
        if (Numeral.Read(cursor, units) is not { Approximate: false } number)
        {
            return false;
        }

        cursor.SkipSpaces();
        var unit = number.IsPercentage ? Unit.Percent : default;
        if (!number.IsPercentage && units.LongestAt(cursor) is { } found)
        {
            cursor.Position += found.Name.Length;
            unit = found.Unit;
        }

        cursor.SkipSpaces();
        if (!cursor.AtEnd)
        {
            return false;
        }

        quantity = new Quantity(unit.IsShare ? number.Value / 100 : number.Value, unit);
        return true;
    }

    public static string Write(Quantity quantity) => quantity.Unit switch
    {
        { IsShare: true } => $"{quantity.Amount * 100}%",
        { Name: "" } => quantity.Amount.ToString(),
        _ => $"{quantity.Amount} {quantity.Unit.Name}",
    };
}
