namespace Minsheng.Rules;

/// <summary>Weights as whole numbers in the same proportion.</summary>
internal static class WholeWeights
{
    /// <summary>The whole numbers; none where their sum would be greater than <paramref name="most"/>.</summary>
    public static long[] Of(Rational[] weights, long most)
    {
        Rational common = 1;
        foreach (var weight in weights)
        {
            // What is left of a denominator after the common one is what it still lacks.
            common *= new Rational((weight * common).Denominator, 1);
        }

        var whole = Array.ConvertAll(weights, weight => weight * common);
        return whole.Sum() <= most ? Array.ConvertAll(whole, weight => (long)weight.Numerator) : [];
    }
}
