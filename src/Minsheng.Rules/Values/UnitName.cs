namespace Minsheng.Rules;

/// <summary>A name or synonym of a unit.</summary>
internal sealed record UnitName(string Name, Unit Unit);
