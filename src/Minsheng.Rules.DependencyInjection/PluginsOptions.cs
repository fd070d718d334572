using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>What a host says about its plug-ins.</summary>
public sealed class PluginsOptions
{
    /// <summary>The folder of plug-ins that <see cref="MinshengRulesBuilder.AddPlugins()"/> loads, relative to the content root of the host.</summary>
    /// <value>Null where there is none. A folder that is named here and that no code of the host loads is an error: configuration alone never runs code.</value>
    public string? Directory { get; set; }

    /// <summary>What may be loaded of that folder.</summary>
    /// <value>Empty where the folder's own list counts, the file <c>plugins.json</c>.</value>
    public IList<AllowedPlugin> Allow { get; } = [];

    /// <summary>Whether the host starts only if every plug-in can be used. Errors of a folder or its list, such as a hash that differs, keep it from starting either way.</summary>
    /// <value>True unless said otherwise. Without, refused plug-ins are logged and degrade the health check, and rules that need them have errors of their own.</value>
    public bool RequireAll { get; set; } = true;
}
