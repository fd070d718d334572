namespace Minsheng.Rules;

/// <summary>The column of a measure in a <see cref="CollectedTable"/>: where it begins, and which rows it takes at a glance.</summary>
internal struct CollectedPlace
{
    /// <summary>A day that is that of no row.</summary>
    public const long NoDay = long.MinValue;

    /// <summary>Where the numbers of the measure begin.</summary>
    public int A;

    /// <summary>Where its wholes begin; a place that nobody reads where it has none.</summary>
    public int B;

    /// <summary>What is kept of the region's index to find its whole: everything, or nothing where the measure has no wholes.</summary>
    public int RegionOfB;

    /// <summary>The day that all figures describe; <see cref="NoDay"/> where there is none yet, or they differ.</summary>
    public long Day;

    /// <summary>The day on which all became known; 0 where nobody says.</summary>
    public int Recorded;

    /// <summary>The first day of which a figure is used.</summary>
    public int FirstDay;

    /// <summary>How many days there are of which one is; 0 where the measure has no column.</summary>
    public uint Days;

    /// <summary>The stamp of every figure; 0 where there is none yet, or each has its own.</summary>
    public readonly uint Stamp => Day == NoDay ? 0 : FigureStamps.Of((int)Day, Recorded, FirstDay);
}
