namespace Minsheng.Rules.Tests.Values;

/// <summary>What every value type of the library promises: equality, order, text that reads back, and a reader that never throws.</summary>
internal static class ValueContract
{
    public static void AssertEqual<T>(T left, T right)
        where T : struct, IEquatable<T>
    {
        Assert.True(left.Equals(right) && right.Equals(left));
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(Operator("op_Equality", left, right));
        Assert.False(Operator("op_Inequality", left, right));
    }

    public static void AssertDifferent<T>(T left, T right)
        where T : struct, IEquatable<T>
    {
        Assert.False(left.Equals(right) || right.Equals(left));
        Assert.False(left.Equals((object)right));
        Assert.False(left.Equals(null));
        Assert.False(left.Equals("text"));
        Assert.False(Operator("op_Equality", left, right));
        Assert.True(Operator("op_Inequality", left, right));
    }

    /// <summary>Checks every pair, so that the order is total over the values.</summary>
    public static void AssertAscending<T>(params T[] values)
        where T : struct, IComparable<T>
    {
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < values.Length; j++)
            {
                AssertCompares(values[i], values[j], i.CompareTo(j));
            }
        }
    }

    public static void AssertCompares<T>(T left, T right, int expected)
        where T : struct, IComparable<T>
    {
        Assert.Equal(expected, Math.Sign(left.CompareTo(right)));
        Assert.Equal(expected < 0, Operator("op_LessThan", left, right));
        Assert.Equal(expected <= 0, Operator("op_LessThanOrEqual", left, right));
        Assert.Equal(expected > 0, Operator("op_GreaterThan", left, right));
        Assert.Equal(expected >= 0, Operator("op_GreaterThanOrEqual", left, right));
    }

    public static void AssertReadsBack<T>(T value)
        where T : struct, ISpanParsable<T>, IEquatable<T>, IFormattable
    {
        var text = value.ToString()!;
        Assert.Equal(text, value.ToString("anything", null));
        Assert.Equal(value, ParseString<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.True(TryParseString<T>(text, out var fromString));
        AssertEqual(value, fromString);
        Assert.True(T.TryParse(text.AsSpan(), null, out var fromSpan));
        AssertEqual(value, fromSpan);
    }

    public static void AssertRefuses<T>(string text)
        where T : struct, ISpanParsable<T>
    {
        Assert.False(TryParseString<T>(text, out var fromString));
        Assert.Equal(default, fromString);
        Assert.False(T.TryParse(text.AsSpan(), null, out var fromSpan));
        Assert.Equal(default, fromSpan);
        Assert.Throws<FormatException>(() => ParseString<T>(text));
        Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null));
    }

    public static void AssertRefusesNull<T>()
        where T : struct, ISpanParsable<T>
    {
        Assert.False(TryParseString<T>(null, out var read));
        Assert.Equal(default, read);
        Assert.Throws<ArgumentNullException>(() => ParseString<T>(null!));
    }

    /// <summary>Whatever the text, the reader says yes with a value that reads back, or no with the default.</summary>
    public static void AssertReaderIsTotal<T>(string text)
        where T : struct, ISpanParsable<T>, IEquatable<T>, IFormattable
    {
        if (TryParseString<T>(text, out var value))
        {
            AssertReadsBack(value);
        }
        else
        {
            Assert.Equal(default, value);
        }
    }

    // The constraint picks the overload for strings; through ISpanParsable a string would go to the one for spans.
    private static T ParseString<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParseString<T>(string? text, out T value)
        where T : struct, IParsable<T> => T.TryParse(text, null, out value);

    private static bool Operator<T>(string name, T left, T right) =>
        (bool)typeof(T).GetMethod(name, [typeof(T), typeof(T)])!.Invoke(null, [left, right])!;
}
