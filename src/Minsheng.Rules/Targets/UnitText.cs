namespace Minsheng.Rules;

/// <summary>Finds units in running text.</summary>
internal static class UnitText
{
    /// <summary>The longest unit name that stands at the cursor, or null; the cursor does not move.</summary>
    /// <remarks>A unit in Latin letters must end where the letters end: the G of 5G is no unit, and neither is the m of min.</remarks>
    public static (string Name, Unit Unit)? Longest(TextCursor cursor, UnitCatalogue units)
    {
        for (var length = Math.Min(units.LongestName, cursor.Length - cursor.Position); length > 0; length--)
        {
            var name = cursor.Rest(length);
            var cutsWord = char.IsAsciiLetter(name[^1]) && char.IsAsciiLetterOrDigit(cursor.Peek(length));
            if (!cutsWord && units.TryFind(name, out var unit))
            {
                return (name, unit);
            }
        }

        return null;
    }
}
