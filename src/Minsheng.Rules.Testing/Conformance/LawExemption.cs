namespace Minsheng.Rules.Testing;

/// <summary>A law, or a part of one, that an example cannot be held to.</summary>
/// <param name="Law">The name of the law.</param>
/// <param name="Example">The example; empty where the plug-in as a whole is meant.</param>
/// <param name="Reason">Why.</param>
public sealed record LawExemption(string Law, string Example, string Reason)
{
    /// <summary>One line with all of it.</summary>
    public override string ToString() => Example.Length == 0 ? $"{Law}: {Reason}" : $"{Law}, {Example}: {Reason}";
}
