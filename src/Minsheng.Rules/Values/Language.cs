namespace Minsheng.Rules;

/// <summary>The languages in which the library speaks to rule authors and readers.</summary>
public enum Language
{
    /// <summary>English (<c>en</c>).</summary>
    English,

    /// <summary>Chinese (<c>zh</c>).</summary>
    Chinese,
}
