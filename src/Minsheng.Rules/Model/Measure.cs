using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>One checkable commitment of one kind. Immutable; each kind has its own sealed type.</summary>
public abstract class Measure
{
    /// <summary>Takes what every measure has.</summary>
    /// <param name="header">Id, subject, clause and the like.</param>
    /// <param name="target">What is promised; null for kinds without a target of their own (attestation, composite).</param>
    protected Measure(MeasureHeader header, Target? target)
    {
        ArgumentNullException.ThrowIfNull(header);
        Header = header;
        Target = target;
    }

    /// <summary>What every measure has.</summary>
    public MeasureHeader Header { get; }

    /// <summary>The id, unique in the programme.</summary>
    public string Id => Header.Id;

    /// <summary>The name of the kind, as the rule file writes it.</summary>
    public string Kind => Header.Kind;

    /// <summary>What is promised.</summary>
    /// <value>Null for kinds without a target of their own.</value>
    public Target? Target { get; }

    /// <summary>The target as results print it when the measure has no <see cref="Target"/>: the stage that keeps the promise.</summary>
    /// <value>Null where there is none, or where <see cref="Target"/> says it.</value>
    public virtual string? ImpliedStage => null;

    /// <summary>Says the measure in the closed algebra that every evaluator reads.</summary>
    public abstract MeasureFormula Lower();
}
