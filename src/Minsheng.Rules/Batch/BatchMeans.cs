namespace Minsheng.Rules;

/// <summary>The means of a domain or the programme, a number from 0 to 1 for each region; <see cref="double.NaN"/> where there is none. The columns of <see cref="CompletionSummary"/>.</summary>
public readonly ref struct BatchMeans
{
    private readonly MeanColumns _means;

    internal BatchMeans(MeanColumns means) => _means = means;

    /// <summary>Over the measures with a completion.</summary>
    public ReadOnlySpan<double> ReportedOnly => _means.Reported;

    /// <summary>With missing completions as zero.</summary>
    public ReadOnlySpan<double> MissingAsZero => _means.MissingAsZero;

    /// <summary>The part of the weight that has a completion, of one region.</summary>
    public double CoveredWeight(int region) => _means.Covered is { } covered ? covered[region] : double.IsNaN(_means.Reported[region]) ? double.NaN : 1;
}
