namespace Minsheng.Rules.Plugins;

/// <summary>An entry of a list, and where the list says it.</summary>
/// <param name="Plugin">The entry.</param>
/// <param name="File">The place of the name.</param>
/// <param name="Sha256">The place of the hash; that of the name where there is none.</param>
internal readonly record struct ListEntry(AllowedPlugin Plugin, SourceLocation File, SourceLocation Sha256);
