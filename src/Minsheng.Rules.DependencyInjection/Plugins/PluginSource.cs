using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>A folder of plug-ins that code of the host asked for.</summary>
/// <param name="Directory">The folder; null for the one that the options name.</param>
/// <param name="Load">Loads it, once its full path and what may be loaded are known.</param>
internal sealed record PluginSource(string? Directory, Func<string, PluginLoadOptions, PluginFolder> Load);
