namespace Minsheng.Rules.Kinds;

/// <summary>The units that a kind takes.</summary>
/// <param name="Accepts">Whether a unit is one of them.</param>
/// <param name="Expected">What they are called in messages.</param>
public sealed record UnitRule(Func<Unit, bool> Accepts, LocalizedText Expected)
{
    /// <summary>Counted nouns.</summary>
    public static UnitRule Counted { get; } = new(
        unit => unit.Dimension == UnitDimension.Count,
        new("可数的单位，如 所、人、人次", "a counted noun such as 所, 人 or 人次"));

    /// <summary>Length, area, mass, volume and time.</summary>
    public static UnitRule Physical { get; } = new(
        unit => unit.Dimension is UnitDimension.Length or UnitDimension.Area or UnitDimension.Mass or UnitDimension.Volume or UnitDimension.Time,
        new("物理单位，如 公里、平方米、吨", "a physical unit such as 公里, 平方米 or 吨"));

    /// <summary>Currencies.</summary>
    public static UnitRule Money { get; } = new(
        unit => unit.Dimension == UnitDimension.Money,
        new("货币单位，如 元", "a currency such as 元"));

    /// <summary>Percent.</summary>
    public static UnitRule Share { get; } = new(
        unit => unit.IsShare,
        new("百分比，如 15%", "a share such as 15%"));

    /// <summary>Any unit.</summary>
    public static UnitRule Any { get; } = new(
        _ => true,
        new("单位", "a unit"));
}
