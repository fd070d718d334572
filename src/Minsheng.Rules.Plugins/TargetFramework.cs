using System.Globalization;
using System.Runtime.Versioning;

namespace Minsheng.Rules.Plugins;

/// <summary>A framework that an assembly is for: <c>net8.0</c>, <c>netstandard2.0</c>; <c>.NETCoreApp,Version=v8.0</c>.</summary>
/// <param name="Identifier">The family, as in the long form.</param>
/// <param name="Version">Its version.</param>
internal sealed record TargetFramework(string Identifier, Version Version)
{
    private const string Core = ".NETCoreApp";
    private const string Standard = ".NETStandard";
    private const string Full = ".NETFramework";
    private static readonly Version LastStandard = new(2, 1);

    /// <summary>The one that runs.</summary>
    public static TargetFramework Host { get; } = new(Core, new Version(Environment.Version.Major, Environment.Version.Minor));

    /// <summary>Whether the host can run what is for it.</summary>
    public bool IsForHost => Identifier switch
    {
        Core => Version <= Host.Version,
        Standard => Version <= LastStandard,
        _ => false,
    };

    /// <summary>Which of two that the host can run fits better: the newer, and .NET before .NET Standard.</summary>
    public (bool IsCore, Version Version) Rank => (Identifier == Core, Version);

    /// <summary>Reads the attribute of an assembly; null where it says something else.</summary>
    public static TargetFramework? OfAttribute(string text)
    {
        try
        {
            var name = new FrameworkName(text);
            return new TargetFramework(name.Identifier, name.Version);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads a folder of a package or a group of its dependencies, in the short form or the long one without comma; null for anything else, also for one operating system.</summary>
    public static TargetFramework? OfFolder(string text)
    {
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits <= 0)
        {
            return null;
        }

        var (family, number) = (text[..digits].ToUpperInvariant(), text[digits..]);
        var isDotted = Version.TryParse(number.Contains('.', StringComparison.Ordinal) ? number : Dotted(number), out var version);
        return !isDotted ? null : family switch
        {
            "NETCOREAPP" or ".NETCOREAPP" => new(Core, version!),
            "NETSTANDARD" or ".NETSTANDARD" => new(Standard, version!),
            ".NETFRAMEWORK" => new(Full, version!),
            "NET" => new(version!.Major >= 5 ? Core : Full, version),
            _ => null,
        };
    }

    /// <summary><c>.NET 8.0</c>, <c>.NET Framework 4.8</c>.</summary>
    public override string ToString()
    {
        var name = Identifier switch
        {
            Core when Version.Major >= 5 => ".NET",
            Core => ".NET Core",
            Standard => ".NET Standard",
            Full => ".NET Framework",
            _ => Identifier,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{name} {Version}");
    }

    /// <summary><c>472</c> is 4.7.2.</summary>
    private static string Dotted(string number) => number.Length == 1 ? number + ".0" : string.Join('.', number.AsEnumerable());
}
