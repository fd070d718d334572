namespace Minsheng.Rules;

/// <summary>What is said of one measure in one region where it is judged by itself.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Completion">The completion, capped; <see cref="double.NaN"/> where there is none, but could be; <see cref="Never"/> where there never is.</param>
internal readonly record struct BatchCell(VerdictCode Verdict, double Completion)
{
    /// <summary>There is never a completion.</summary>
    public const double Never = -1;

    /// <summary>Whether it takes part in means.</summary>
    public bool CountsInMeans => Completion != Never && Verdict.IsInForce;

    public static BatchCell Of(MeasureResult exact) => new(
        VerdictCode.Of(exact.Verdict),
        !exact.CanHaveCompletion ? Never : exact.Completion is { } completion ? RealOf(completion.Capped) : double.NaN);

    /// <summary>A fraction as the quotient of its parts, each as the nearest binary fraction: less than 2⁻⁵¹ of its size off.</summary>
    public static double RealOf(Rational number) =>
        number.TryGetParts(out var top, out var bottom) ? (double)top / bottom : (double)number.ToDecimal();
}
