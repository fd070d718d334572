using System.Reflection;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Plugins;

/// <summary>The manifest of a plug-in: who it is, which rule format it reads, and what it brings. Its assembly has exactly one public class that derives from it, with a constructor without parameters.</summary>
/// <remarks>
/// A plug-in runs in the host's process with all its rights: load only what you trust. What it brings is read once, when a
/// <see cref="PluginSet"/> is made; an exception there, or a manifest that is not valid, keeps the whole plug-in out and no other.
/// </remarks>
public abstract class RulePlugin
{
    /// <summary>The id: that of its package, such as <c>Contoso.Rules.Survey</c>; parts of letters, digits, <c>-</c> and <c>_</c>, joined by dots.</summary>
    public abstract string Id { get; }

    /// <summary>The version of what it brings.</summary>
    /// <value>That of its assembly, which is that of its package, unless a plug-in says another.</value>
    /// <exception cref="FormatException">The assembly has none that is a version of a plug-in.</exception>
    public virtual PluginVersion Version => PluginVersion.Parse(GetType().Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    /// <summary>The plug-in's name for readers, in Chinese and English.</summary>
    public abstract LocalizedText Title { get; }

    /// <summary>The versions of the rule format that its kinds read.</summary>
    /// <value>The first alone, unless a plug-in says more.</value>
    public virtual RuleFormatRange Formats => new(1, 1);

    /// <summary>The kinds of measure that it brings; their names must be new.</summary>
    public virtual IReadOnlyList<MeasureKind> Kinds => [];

    /// <summary>The units that it brings, for rules and observations; their names must be new.</summary>
    public virtual IReadOnlyList<PluginUnit> Units => [];

    /// <summary>Every finding that it can report, with codes of a prefix of its own.</summary>
    public virtual IReadOnlyList<DiagnosticDescriptor> Diagnostics => [];

    /// <summary>The formats besides domain files that it can read as domains; their names must be new.</summary>
    public virtual IReadOnlyList<DomainTranslator> DomainTranslators => [];

    /// <summary>The observation files that it can read; their extensions must be new.</summary>
    public virtual IReadOnlyList<ObservationReader> ObservationReaders => [];
}
