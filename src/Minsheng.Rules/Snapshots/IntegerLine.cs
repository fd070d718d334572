namespace Minsheng.Rules;

/// <summary>A whole number of a's and a whole number of b's.</summary>
internal readonly record struct IntegerLine(long A, long B)
{
    public long At(long a, long b) => A * a + B * b;
}
