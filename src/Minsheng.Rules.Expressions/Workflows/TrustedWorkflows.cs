using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Workflows;

/// <summary>The switch for Microsoft RulesEngine workflows.</summary>
public static class TrustedWorkflows
{
    /// <summary>The same plug-in, which also runs the workflow files that a programme lists among its domains.</summary>
    /// <param name="plugin">The plug-in.</param>
    /// <param name="options">What workflows are run with.</param>
    /// <remarks>
    /// A workflow is code: its expressions can reach what the process can reach. Allow it only where you trust whoever writes the rule
    /// files as much as the program itself. No rule file, configuration or plug-in folder can call this; only the host's own code can.
    /// </remarks>
    /// <exception cref="ArgumentException">An action or a type is named twice, or an action has the name of one in the box.</exception>
    public static RulePlugin AllowTrustedWorkflows(this ExpressionsPlugin plugin, WorkflowOptions options)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        ArgumentNullException.ThrowIfNull(options);
        return new TrustedWorkflowsPlugin(plugin, new WorkflowSettings(options));
    }
}
