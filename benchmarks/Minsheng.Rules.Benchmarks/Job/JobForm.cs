namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>The four forms of the job's measures.</summary>
internal enum JobForm
{
    /// <summary>At least <see cref="JobMeasure.Target"/>; completion actual/target.</summary>
    Amount,

    /// <summary>Numerator of denominator, at least <see cref="JobMeasure.Target"/> percent; completion (n/d)/target.</summary>
    Share,

    /// <summary>From <see cref="JobMeasure.Target"/> to <see cref="JobMeasure.Limit"/>, both bind; judged, without a completion.</summary>
    Range,

    /// <summary>From <see cref="JobMeasure.Limit"/> down to <see cref="JobMeasure.Target"/>; completion (actual−from)/(target−from).</summary>
    Change,
}
