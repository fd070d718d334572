namespace Minsheng.Rules;

/// <summary>Lower-case hexadecimal digits, on every framework.</summary>
internal static class HexText
{
    public static string Of(byte[] bytes) =>
#if NET9_0_OR_GREATER
        Convert.ToHexStringLower(bytes);
#else
        Convert.ToHexString(bytes).ToLowerInvariant();
#endif
}
