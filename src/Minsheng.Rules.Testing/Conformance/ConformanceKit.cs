using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Testing;

/// <summary>
/// Holds a plug-in to the laws that rules, hosts and evaluators rely on. Its author runs it in a test project of their own, with a few examples of each kind;
/// it knows no test framework.
/// </summary>
/// <remarks>The programmes of the examples are loaded anew for each law, so that no law sees what another left behind. The same kit gives the same results. It is not for hosts: it takes seconds.</remarks>
public sealed class ConformanceKit
{
    /// <summary>A kit for a plug-in.</summary>
    /// <param name="plugin">The manifest.</param>
    /// <param name="examples">Examples of its kinds; at least one of each.</param>
    public ConformanceKit(RulePlugin plugin, params IEnumerable<KindExample> examples)
        : this(PluginSet.Create(plugin ?? throw new ArgumentNullException(nameof(plugin))), plugin, examples)
    {
    }

    /// <summary>A kit for kinds that a host registers itself, without a manifest.</summary>
    /// <param name="kinds">The kinds, and those in the box.</param>
    /// <param name="examples">Examples of the kinds.</param>
    public ConformanceKit(KindCatalogue kinds, params IEnumerable<KindExample> examples)
        : this(PluginSet.Of(kinds), null, examples)
    {
    }

    private ConformanceKit(PluginSet plugins, RulePlugin? manifest, IEnumerable<KindExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        (Plugins, Manifest) = (plugins, manifest);
        Examples = [.. examples.Select((example, index) => new ExampleCase(example, plugins, index))];
    }

    /// <summary>The names of all laws, for tests that run one after the other.</summary>
    public static IReadOnlyList<string> LawNames { get; } = [.. ConformanceLaw.All.Select(law => law.Name)];

    /// <summary>The manifest; null where kinds come without one.</summary>
    internal RulePlugin? Manifest { get; }

    internal PluginSet Plugins { get; }

    internal IReadOnlyList<ExampleCase> Examples { get; }

    /// <summary>Runs all laws.</summary>
    public KitResult CheckAll() => new([.. ConformanceLaw.All.Select(Check)]);

    /// <summary>Runs one law.</summary>
    /// <param name="law">Its name.</param>
    /// <exception cref="ArgumentException">There is no law of that name.</exception>
    public LawResult Check(string law) => Check(
        ConformanceLaw.All.FirstOrDefault(each => each.Name == law) ?? throw new ArgumentException($"there is no law `{law}`, but {string.Join(", ", LawNames)}", nameof(law)));

    private LawResult Check(ConformanceLaw law)
    {
        LawCheck[] checks =
        [
            Run(new LawCheck(law.Name, ""), check => law.Check(this, check)),
            .. Examples.Select(example => Run(new LawCheck(law.Name, example.Name), check => law.Check(example, this, check))),
        ];
        return new LawResult(law, checks.Sum(check => check.Checks), [.. checks.SelectMany(check => check.Breaches)], [.. checks.SelectMany(check => check.Exemptions)]);
    }

    /// <summary>Whatever a plug-in throws that the library does not hold back is a breach, not the end of the kit.</summary>
    private static LawCheck Run(LawCheck check, Action<LawCheck> law)
    {
        try
        {
            law(check);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            check.Break("", "no exception", $"`{exception.Message}`");
        }

        return check;
    }
}
