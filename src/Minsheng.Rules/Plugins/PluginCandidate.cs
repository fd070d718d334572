namespace Minsheng.Rules.Plugins;

/// <summary>A manifest that may become a plug-in of a <see cref="PluginSet"/>.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Origin">Where it came from: a file; empty for one that the host has in its own code.</param>
/// <param name="Hash">SHA-256 of that file, as 64 lower-case hexadecimal digits; null where there is none.</param>
public sealed record PluginCandidate(RulePlugin Manifest, string Origin = "", string? Hash = null);
