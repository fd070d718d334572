namespace Minsheng.Rules;

/// <summary>How many measures have each verdict, nine bits each in one word.</summary>
internal static class PackedCounts
{
    /// <summary>How many measures may be counted before a count could run into the next.</summary>
    public const int Most = (1 << Bits) - 1;

    private const int Bits = 9;

    /// <summary>One measure with a verdict.</summary>
    public static long One(Compliance compliance) => 1L << (Bits * (int)compliance);

    /// <summary>The bits in which a verdict is counted.</summary>
    public static long FieldOf(Compliance compliance) => (long)Most << (Bits * (int)compliance);

    /// <summary>How many have a verdict.</summary>
    public static int Count(long counts, Compliance compliance) => (int)(counts >> (Bits * (int)compliance)) & Most;

    /// <summary>The counts of all verdicts after the first, each in the place of the one before.</summary>
    public static long Rest(long counts) => counts >> Bits;

    /// <summary>The first verdict in an order that occurs; not applicable where none does.</summary>
    public static Compliance First(long counts, ReadOnlySpan<Compliance> order)
    {
        foreach (var compliance in order)
        {
            if ((counts & FieldOf(compliance)) != 0)
            {
                return compliance;
            }
        }

        return Compliance.NotApplicable;
    }
}
