namespace Minsheng.Rules;

/// <summary>A weighted mean that grows by one number at a time. A working value, held by one tally.</summary>
internal sealed class FlatMean
{
    private Rational _sum;
    private Rational _weight;

    /// <summary>The mean so far; null before the first number.</summary>
    public Rational? Value => _weight.Sign == 0 ? null : _sum / _weight;

    /// <summary>Adds a number; nothing where there is none.</summary>
    public void Add(Rational? number, Rational weight)
    {
        if (number is { } known)
        {
            _sum += known * weight;
            _weight += weight;
        }
    }
}
