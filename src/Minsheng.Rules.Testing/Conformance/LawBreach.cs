namespace Minsheng.Rules.Testing;

/// <summary>One thing that a law asks for and that a plug-in does not give, with what is needed to see it again.</summary>
/// <param name="Law">The name of the law.</param>
/// <param name="Example">The example; empty where the plug-in as a whole is meant.</param>
/// <param name="Place">Where: the rung, the date, the evaluator, the change that was made to the measure.</param>
/// <param name="Expected">What the law asks for.</param>
/// <param name="Found">What was found.</param>
public sealed record LawBreach(string Law, string Example, string Place, string Expected, string Found)
{
    /// <summary>One line with all of it.</summary>
    public override string ToString()
    {
        string[] parts = [Law, Example, Place];
        return $"{string.Join(", ", parts.Where(part => part.Length > 0))}: expected {Expected}, found {Found}";
    }
}
