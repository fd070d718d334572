using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Minsheng.Rules.Plugins.Tests;

/// <summary>After disposing of the folder and dropping what came of it, nothing of a plug-in is left.</summary>
public sealed class UnloadingTests
{
    private const string Kind = "public override IReadOnlyList<MeasureKind> Kinds => [new FunctionKind(\"half\", new Half())];";
    private const string Half = "public sealed class Half : NumberFunction { public override string Name => \"half\"; public override Rational Compute(ReadOnlySpan<Rational> arguments) => arguments[0] / 2; }";

    [Fact]
    public void Dispose_AfterLoading_EverythingIsCollected()
    {
        using var directory = new PluginDirectory().AddFolder("Halves", PluginCode.Plugin("Contoso.Halves", Kind, Half));

        AssertCollected(LoadAndDispose(directory, evaluates: false));
    }

    /// <summary>6 halves to 3: the rules are read and judged in every way first.</summary>
    [Fact]
    public void Dispose_AfterEvaluating_EverythingIsCollected()
    {
        using var directory = new PluginDirectory().AddFolder("Halves", PluginCode.Plugin("Contoso.Halves", Kind, Half));

        AssertCollected(LoadAndDispose(directory, evaluates: true));
    }

    /// <summary>It is disposing that unloads, not chance: whoever listens is told at once.</summary>
    [Fact]
    public void Dispose_TellsTheContextOfEachPlugIn()
    {
        using var directory = new PluginDirectory().AddFolder("Halves", PluginCode.Plugin("Contoso.Halves", Kind, Half)).AddFolder("More", PluginCode.WithKind("Contoso.More", "more"));
        var unloaded = new List<string?>();
        var folder = directory.LoadAll();
        foreach (var candidate in folder.Candidates)
        {
            AssemblyLoadContext.GetLoadContext(candidate.Manifest.GetType().Assembly)!.Unloading += context => unloaded.Add(context.Name);
        }

        folder.Dispose();

        Assert.Equal(["Halves", "More"], unloaded);
    }

    /// <summary>Whoever still holds the rules keeps their plug-in, and may go on judging.</summary>
    [Fact]
    public void Dispose_WhileRulesAreHeld_LeavesThemWorking()
    {
        using var directory = new PluginDirectory().AddFolder("Halves", PluginCode.Plugin("Contoso.Halves", Kind, Half));
        var (context, programme) = LoadKeepingRules(directory);

        Collect();

        Assert.True(context.IsAlive);
        Assert.Equal(["Met", "Met", "Met", "Met"], Judged.Of(programme, Judged.Figure("halved", 6)).Select(ways => ways["halved"]));
        GC.KeepAlive(programme);
    }

    /// <summary>What is refused after it was loaded is gone at once.</summary>
    [Fact]
    public void Load_ThrowsInItsConstructor_IsCollected()
    {
        using var directory = new PluginDirectory().AddFolder("Throws", PluginCode.Plugin("Contoso.Throws", "public static readonly object Mine = new(); static Manifest() => throw new InvalidOperationException(\"no\");"));
        var before = PluginContexts();
        using var folder = directory.LoadAll();
        Collect();

        Assert.Equal("MR5050", folder.Set.Diagnostics.Single().Code);
        Assert.DoesNotContain(PluginContexts(), name => name == "Throws" && !before.Contains(name));
    }

    private static List<string?> PluginContexts() => [.. AssemblyLoadContext.All.Where(context => context.IsCollectible).Select(context => context.Name)];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] LoadAndDispose(PluginDirectory directory, bool evaluates)
    {
        using var folder = directory.LoadAll();
        var kind = folder.Set.Kinds.Find("half")!;
        if (evaluates)
        {
            var programme = Rules.Load(folder.Set, Rules.Measure("halved", "half", "≥ 3 所"));
            Assert.Equal(["Met", "Met", "Met", "Met"], Judged.Of(programme, Judged.Figure("halved", 6)).Select(ways => ways["halved"]));
        }

        return [new WeakReference(kind), new WeakReference(kind.GetType().Assembly), new WeakReference(AssemblyLoadContext.GetLoadContext(kind.GetType().Assembly)), new WeakReference(folder.Set)];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Context, Programme Programme) LoadKeepingRules(PluginDirectory directory)
    {
        using var folder = directory.LoadAll();
        var context = AssemblyLoadContext.GetLoadContext(folder.Candidates[0].Manifest.GetType().Assembly);
        return (new WeakReference(context), Rules.Load(folder.Set, Rules.Measure("halved", "half", "≥ 3 所")));
    }

    private static void AssertCollected(WeakReference[] references)
    {
        for (var i = 0; i < 20 && references.Any(reference => reference.IsAlive); i++)
        {
            Collect();
        }

        Assert.Equal([false, false, false, false], references.Select(reference => reference.IsAlive));
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
