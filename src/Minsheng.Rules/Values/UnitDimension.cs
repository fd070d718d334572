namespace Minsheng.Rules;

/// <summary>What a unit measures. Units of one physical dimension convert into each other exactly; counted nouns never do.</summary>
public enum UnitDimension
{
    /// <summary>A counted noun (所, 人, 人次): converts into nothing but itself.</summary>
    Count,

    /// <summary>Length; base unit 米.</summary>
    Length,

    /// <summary>Area; base unit 平方米. 1 亩 = 2000/3 平方米.</summary>
    Area,

    /// <summary>Mass; base unit 千克.</summary>
    Mass,

    /// <summary>Volume; base unit 立方米.</summary>
    Volume,

    /// <summary>Money; base unit 元.</summary>
    Money,

    /// <summary>Time of fixed length; base unit 分钟.</summary>
    Time,

    /// <summary>A share of a whole; 15 % is the number 0.15.</summary>
    Share,

    /// <summary>The difference of two shares, in percentage points.</summary>
    PercentagePoint,
}
