namespace Minsheng.Rules.Plugins;

/// <summary>What the metadata of an assembly says; none of its code has run.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Culture">The culture of its resources; empty for code.</param>
/// <param name="Framework">The framework that it says it is for; null where it says none.</param>
/// <param name="References">The assemblies that it needs.</param>
/// <param name="Classes">Its classes.</param>
internal sealed record AssemblyFacts(
    string Name, string Culture, TargetFramework? Framework, IReadOnlyList<AssemblyReferenceFacts> References, IReadOnlyList<ClassFacts> Classes);
