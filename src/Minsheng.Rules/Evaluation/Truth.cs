namespace Minsheng.Rules;

/// <summary>Three-valued truth.</summary>
internal enum Truth
{
    Unknown,
    True,
    False,
}
