namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Broken promises first, then the furthest behind; then the least complete.</summary>
internal sealed class UrgencyOrder : IComparer<MeasureResult>
{
    public static UrgencyOrder Instance { get; } = new();

    public int Compare(MeasureResult? x, MeasureResult? y)
    {
        var byVerdict = IsOpen(x!).CompareTo(IsOpen(y!));
        var byLag = byVerdict != 0 ? byVerdict : Lag(y!).CompareTo(Lag(x!));
        return byLag != 0 ? byLag : Completion(x!).CompareTo(Completion(y!));
    }

    private static bool IsOpen(MeasureResult measure) => measure.Compliance != Compliance.NotMet;

    private static Rational Lag(MeasureResult measure) => measure.Trajectory.Lag ?? Rational.Zero;

    private static Rational Completion(MeasureResult measure) => measure.Completion?.Capped ?? Rational.Zero;
}
