namespace Minsheng.Rules;

/// <summary>Exact sums and means of several numbers.</summary>
internal static class RationalSequence
{
    /// <summary>The sum; zero of no numbers.</summary>
    public static Rational Sum(this IEnumerable<Rational> numbers)
    {
        var sum = Rational.Zero;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }

    /// <summary>The plain mean.</summary>
    /// <param name="numbers">At least one number.</param>
    public static Rational Mean(this IReadOnlyCollection<Rational> numbers) => numbers.Sum() / numbers.Count;
}
