namespace Minsheng.Rules.Kinds.Progress;

/// <summary>Reads measures of the kind <c>targeted-change</c>: how much of the change from a baseline to a target has been achieved, with the classes of Healthy People.</summary>
public sealed class TargetedChangeKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "targeted-change";

    /// <inheritdoc/>
    public override LocalizedText Title => new("目标变化完成度", "targeted change");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ProgressTerms.Read(reader) is { } terms ? new TargetedChangeMeasure(reader.Header(terms.Target), terms) : null;
    }
}
