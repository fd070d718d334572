using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Minsheng.Rules.Plugins;

/// <summary>The version of a plug-in: <c>1.2.0</c> or <c>1.2.0-beta.1</c>, in the order of Semantic Versioning 2.0.</summary>
public readonly struct PluginVersion : IEquatable<PluginVersion>, IComparable<PluginVersion>, IComparable
{
    private const int LongestText = 64;
    private readonly string? _preRelease;

    /// <summary>Makes a version.</summary>
    /// <param name="major">At least 0.</param>
    /// <param name="minor">At least 0.</param>
    /// <param name="patch">At least 0.</param>
    /// <param name="preRelease">Identifiers of letters, digits and hyphens joined by dots; empty for a release.</param>
    /// <exception cref="ArgumentException">A part is none of these.</exception>
    public PluginVersion(int major, int minor, int patch, string preRelease = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfNegative(patch);
        ArgumentNullException.ThrowIfNull(preRelease);
        if (preRelease.Length > 0 && !IsPreRelease(preRelease))
        {
            throw new ArgumentException("expected identifiers of letters, digits and hyphens joined by dots", nameof(preRelease));
        }

        (Major, Minor, Patch, _preRelease) = (major, minor, patch, preRelease);
    }

    /// <summary>The first number.</summary>
    public int Major { get; }

    /// <summary>The second number.</summary>
    public int Minor { get; }

    /// <summary>The third number.</summary>
    public int Patch { get; }

    /// <summary>What makes it come before the release of the same numbers; empty for a release.</summary>
    public string PreRelease => _preRelease ?? "";

    /// <summary>Whether one version is the other; what follows <c>+</c> in a text is not part of it.</summary>
    public static bool operator ==(PluginVersion left, PluginVersion right) => left.Equals(right);

    /// <summary>Whether the versions differ.</summary>
    public static bool operator !=(PluginVersion left, PluginVersion right) => !left.Equals(right);

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(PluginVersion left, PluginVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes before the other or is it.</summary>
    public static bool operator <=(PluginVersion left, PluginVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(PluginVersion left, PluginVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes after the other or is it.</summary>
    public static bool operator >=(PluginVersion left, PluginVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a version of one to three numbers; what is missing is 0.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PluginVersion Parse(string s) =>
        TryParse(s, out var version) ? version : throw new FormatException($"`{s}` is not a version, write 1.2.0");

    /// <summary>Reads a version of one to three numbers; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PluginVersion result)
    {
        result = default;
        if (s is null || s.Length > LongestText)
        {
            return false;
        }

        var text = s.Split('+', 2)[0];
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var preRelease = hyphen < 0 ? "" : text[(hyphen + 1)..];
        var parts = (hyphen < 0 ? text : text[..hyphen]).Split('.');
        Span<int> numbers = stackalloc int[3];
        if (parts.Length > numbers.Length || (hyphen >= 0 && !IsPreRelease(preRelease)))
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        result = new PluginVersion(numbers[0], numbers[1], numbers[2], preRelease);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PluginVersion other)
    {
        var byNumbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return byNumbers != 0 ? byNumbers
            : PreRelease.Length == 0 || other.PreRelease.Length == 0 ? (PreRelease.Length == 0).CompareTo(other.PreRelease.Length == 0)
            : Compare(PreRelease.Split('.'), other.PreRelease.Split('.'));
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        PluginVersion other => CompareTo(other),
        _ => throw new ArgumentException("expected a version", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(PluginVersion other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PluginVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Major, Minor, Patch, PreRelease);

    /// <summary><c>1.2.0-beta.1</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}.{Patch}{(PreRelease.Length == 0 ? "" : "-")}{PreRelease}");

    private static bool IsPreRelease(string text) => text.Split('.').All(IsIdentifier);

    /// <summary>Letters, digits and hyphens; a number has no leading zero.</summary>
    private static bool IsIdentifier(string text) =>
        text.Length > 0
        && text.All(static character => char.IsAsciiLetterOrDigit(character) || character == '-')
        && !(IsNumber(text) && text.Length > 1 && text[0] == '0');

    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit);

    /// <summary>Numbers by value and before words, words by code unit, fewer before more.</summary>
    private static int Compare(string[] left, string[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var (first, second) = (left[i], right[i]);
            var result = (IsNumber(first), IsNumber(second)) switch
            {
                (true, true) => first.Length != second.Length ? first.Length.CompareTo(second.Length) : string.CompareOrdinal(first, second),
                (true, false) => -1,
                (false, true) => 1,
                _ => string.CompareOrdinal(first, second),
            };
            if (result != 0)
            {
                return result;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
