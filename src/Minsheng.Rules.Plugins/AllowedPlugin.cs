namespace Minsheng.Rules.Plugins;

/// <summary>One entry of an allow-list: a file or folder whose code may run.</summary>
/// <param name="File">The name of a package (<c>Contoso.Rules.Survey.1.0.0.nupkg</c>), an assembly (<c>Survey.dll</c>) or a folder (<c>Survey</c>) directly in the folder of plug-ins.</param>
/// <param name="Sha256">Its SHA-256 as 64 hexadecimal digits, so that no other file of that name is taken; null where any is.</param>
public sealed record AllowedPlugin(string File, string? Sha256 = null);
