namespace Minsheng.Rules.Plugins;

/// <summary>A class, by its full name, in an assembly.</summary>
internal readonly record struct ClassReference(string Assembly, string Name);
