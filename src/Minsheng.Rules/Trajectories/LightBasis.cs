namespace Minsheng.Rules;

/// <summary>The number that a band table of lights looks at.</summary>
public enum LightBasis
{
    /// <summary>Percentage points after the schedule: S − C.</summary>
    Points,

    /// <summary>Percent of what was due: (S − C)/S.</summary>
    Relative,

    /// <summary>How many month-ends in a row the measure was behind its schedule.</summary>
    MonthsBehind,
}
