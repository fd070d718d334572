namespace Minsheng.Rules;

/// <summary>How an actual must stand to a bound.</summary>
public enum Relation
{
    /// <summary>Not less: 不少于, 不低于, 以上, a bare number.</summary>
    AtLeast,

    /// <summary>More: 超过, 高于, 多于.</summary>
    Above,

    /// <summary>Not more: 不超过, 不高于, 以下, 以内.</summary>
    AtMost,

    /// <summary>Less: 低于, 少于, 不足.</summary>
    Below,

    /// <summary>Exactly.</summary>
    Equals,
}
