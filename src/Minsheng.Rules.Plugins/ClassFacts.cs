namespace Minsheng.Rules.Plugins;

/// <summary>A class of an assembly.</summary>
/// <param name="Name">Its full name, as reflection says it.</param>
/// <param name="IsPublic">Whether everybody sees it.</param>
/// <param name="CanBeMade">Whether it is neither abstract nor generic.</param>
/// <param name="HasConstructor">Whether it has a public constructor without parameters.</param>
/// <param name="Base">The class that it derives from.</param>
internal sealed record ClassFacts(string Name, bool IsPublic, bool CanBeMade, bool HasConstructor, ClassReference Base);
