using System.Reflection;

namespace Minsheng.Rules;

/// <summary>Rule files embedded in an assembly as resources, so that a host carries its rules with it and reads no files.</summary>
/// <remarks>
/// A file is the resource whose name is the prefix and then the file's own, as <c>programme.json</c> lists it. With
/// <c>&lt;EmbeddedResource Include="rules/**/*.json" LogicalName="rules/%(RecursiveDir)%(Filename)%(Extension)" /&gt;</c> in the project the prefix is <c>rules/</c>.
/// Without a <c>LogicalName</c> the compiler's names start with the root namespace and the folders, parted by dots: the prefix of <c>rules/*.json</c> is then <c>MyApp.rules.</c>.
/// </remarks>
public sealed class EmbeddedRuleSource : IRuleSource
{
    private readonly Assembly _assembly;
    private readonly string _prefix;

    /// <summary>Reads from the resources of an assembly.</summary>
    /// <param name="assembly">The assembly that holds the files.</param>
    /// <param name="prefix">What stands before each file's name, with its last <c>/</c> or <c>.</c>; may be empty.</param>
    /// <exception cref="ArgumentException">No resource of the assembly starts with the prefix; the message lists those there are.</exception>
    public EmbeddedRuleSource(Assembly assembly, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        var names = assembly.GetManifestResourceNames();
        if (!names.Any(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"no resource of {assembly.GetName().Name} starts with `{prefix}`; there are: {string.Join(", ", names)}", nameof(prefix));
        }

        _assembly = assembly;
        _prefix = prefix;
    }

    /// <inheritdoc/>
    public byte[]? TryRead(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = _assembly.GetManifestResourceStream(_prefix + file);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
