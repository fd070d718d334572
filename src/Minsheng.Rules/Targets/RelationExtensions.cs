namespace Minsheng.Rules;

/// <summary>What can be asked of a <see cref="Relation"/>.</summary>
public static class RelationExtensions
{
    /// <summary>Whether <paramref name="actual"/> stands in the relation to <paramref name="bound"/>; exact, both bounds inclusive where the words say so.</summary>
    public static bool Holds(this Relation relation, Rational actual, Rational bound) => relation switch
    {
        Relation.AtLeast => actual >= bound,
        Relation.Above => actual > bound,
        Relation.AtMost => actual <= bound,
        Relation.Below => actual < bound,
        _ => actual == bound,
    };

    /// <summary>Whether more is better: <see cref="Relation.AtLeast"/> and <see cref="Relation.Above"/>.</summary>
    public static bool IsLowerBound(this Relation relation) => relation is Relation.AtLeast or Relation.Above;

    /// <summary>Whether less is better: <see cref="Relation.AtMost"/> and <see cref="Relation.Below"/>.</summary>
    public static bool IsUpperBound(this Relation relation) => relation is Relation.AtMost or Relation.Below;

    /// <summary>The key of a target object: <c>atLeast</c>, <c>above</c>, <c>atMost</c>, <c>below</c> or <c>equals</c>.</summary>
    public static string Key(this Relation relation) => relation switch
    {
        Relation.AtLeast => "atLeast",
        Relation.Above => "above",
        Relation.AtMost => "atMost",
        Relation.Below => "below",
        _ => "equals",
    };

    internal static string Sign(this Relation relation) => relation switch
    {
        Relation.AtLeast => "≥",
        Relation.Above => ">",
        Relation.AtMost => "≤",
        Relation.Below => "<",
        _ => "=",
    };
}
