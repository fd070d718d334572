using Minsheng.Rules.Expressions;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>A measure whose kind, of a plug-in, failed when it was read: its verdict is <see cref="Compliance.Error"/>, whatever is observed.</summary>
public sealed class FailedMeasure : Measure
{
    internal FailedMeasure(MeasureHeader header, string fault)
        : base(header, target: null) => Fault = fault;

    /// <summary>What went wrong.</summary>
    public string Fault { get; }

    /// <inheritdoc/>
    public override MeasureFormula Lower() => new JudgedFormula(new Failure(Fault), []);

    private sealed class Failure(string fault) : MeasureJudge
    {
        public override Opinion Judge(JudgeContext context) => throw new PluginFaultException(fault);
    }
}
