using System.Runtime.CompilerServices;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Workflows;

/// <summary>Rules of workflow files. <see cref="WorkflowTranslator"/> alone writes such measures; one in a domain file is refused.</summary>
internal sealed class WorkflowKind(ConditionalWeakTable<DocumentNode, WorkflowSource> rules) : MeasureKind
{
    public const string KindName = "workflow";

    /// <summary>The key under which a measure has the node that its rule is found by.</summary>
    public const string OriginKey = "origin";

    public override string Name => KindName;

    public override LocalizedText Title => new("工作流规则", "Workflow rule");

    public override Measure? Read(MeasureReader reader)
    {
        if (reader.Optional(OriginKey)?.Items is [var origin] && rules.TryGetValue(origin, out var source))
        {
            return new WorkflowMeasure(reader.Header(), source);
        }

        reader.Diagnostics.Report(WorkflowDiagnostics.NotFromAFile, reader.Node.Location);
        return null;
    }
}
