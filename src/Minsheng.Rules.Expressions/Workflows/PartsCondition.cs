namespace Minsheng.Rules.Workflows;

/// <summary>When a composite is met, as rules of rules, or as an expression where its parts are counted or can leave force.</summary>
internal static class PartsCondition
{
    /// <summary>The composite as a workflow says it.</summary>
    /// <param name="measure">The composite.</param>
    /// <param name="quorum">How many parts must be met.</param>
    /// <param name="parts">Its parts.</param>
    public static ExportedMeasure Of(Measure measure, Quorum quorum, IReadOnlyList<ExportedMeasure> parts)
    {
        var exported = new ExportedMeasure(measure, "") { CanLeaveForce = measure.Header.Waiver is not null || parts.Any(part => part.CanLeaveForce) };
        var (isAll, isAny) = (quorum.IsAll || quorum.Required == parts.Count, quorum.Required == 1);
        if (parts.Any(part => part.CanLeaveForce))
        {
            return exported with { Expression = InForce(quorum, parts) };
        }

        return isAll || isAny
            ? exported with
            {
                Expression = string.Join(isAll ? " && " : " || ", parts.Select(part => $"({part.Expression})")),
                Rules = [.. parts.Select(part => part.Measure.Id)],
                IsAny = !isAll,
            }
            : exported with { Expression = $"{Count(parts.Select(part => part.Expression))} >= {quorum.Required}" };
    }

    /// <summary>Enough of the parts in force, and one of them at least: no more of them than there are.</summary>
    private static string InForce(Quorum quorum, IReadOnlyList<ExportedMeasure> parts)
    {
        var inForce = parts.Select(InForce).ToList();
        var met = Count(parts.Select(part => $"{InForce(part)} && ({part.Expression})"));
        var all = Count(inForce);
        var everyOne = $"({met} == {all} && {all} > 0)";
        return quorum.IsAll ? everyOne : $"{met} >= {quorum.Required} || {everyOne}";
    }

    private static string InForce(ExportedMeasure part) => $"{WorkflowExport.InputName}.{ExportedMeasure.MemberOf(part.Measure.Id)}.isInForce";

    private static string Count(IEnumerable<string> conditions) => $"({string.Join(" + ", conditions.Select(condition => $"(({condition}) ? 1 : 0)"))})";
}
