using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

public sealed partial class MeasureReader
{
    /// <summary>Marks keys as known without reading them, where an earlier error makes their values meaningless.</summary>
    public void Ignore(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            Optional(key);
        }
    }

    /// <summary>Warns the author of a target that has no completion although its form would have one.</summary>
    public void WarnOfMissingCompletion(TargetFormula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        if (formula.WhyNoCompletion() is { } descriptor)
        {
            Diagnostics.Report(descriptor, (Node.Find("baseline") ?? Node.Find("target") ?? Node).Location);
        }
    }
}
