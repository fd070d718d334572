using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>Holds an expression to the measures that it names, when all are read: what they have, and in which units.</summary>
/// <param name="findings">The text, and where findings go.</param>
/// <param name="parts">The measures, by index; null where one could not be read.</param>
internal sealed class UnitCheck(ExpressionFindings findings, IReadOnlyList<Measure?> parts)
{
    /// <summary>Checks a condition.</summary>
    public void CheckCondition(ExpressionNode condition) => Visit(condition);

    /// <summary>Checks a completion.</summary>
    public void CheckCompletion(ExpressionNode completion)
    {
        if (Visit(completion) is { IsPlain: false } unit)
        {
            findings.Report(ExpressionDiagnostics.CompletionHasUnit, completion.Start, findings.Words(completion), unit.ToString());
        }
    }

    /// <summary>The unit; null where any fits: of literals, and of what is not known or was reported.</summary>
    private UnitPowers? Visit(ExpressionNode node) => node switch
    {
        MemberNode member => Visit(member),
        UnaryNode { Operator: UnaryOperator.Reciprocal } reciprocal => Visit(reciprocal.Operand)?.Inverse(),
        UnaryNode unary => Visit(unary.Operand),
        ChainNode { Operator: ChainOperator.Multiply } product => Product(product),
        ChainNode { Type: ExpressionType.Number } chain => Same(chain.Operands),
        ChainNode chain => Each(chain.Operands),
        ComparisonNode comparison => Visit(comparison),
        _ => null,
    };

    private UnitPowers? Visit(ComparisonNode comparison)
    {
        if (comparison.Left.Type == ExpressionType.Number)
        {
            Same([comparison.Left, comparison.Right]);
            return null;
        }

        Visit(comparison.Left);
        Visit(comparison.Right);
        CheckStage(comparison.Left, comparison.Right);
        CheckStage(comparison.Right, comparison.Left);
        return null;
    }

    private UnitPowers? Each(IReadOnlyList<ExpressionNode> operands)
    {
        foreach (var operand in operands)
        {
            Visit(operand);
        }

        return null;
    }

    private UnitPowers? Product(ChainNode product)
    {
        UnitPowers? unit = null;
        var isKnown = true;
        foreach (var factor in product.Operands)
        {
            var own = Visit(factor);
            isKnown &= own is not null || ConstantNumber.Of(factor) is not null;
            unit = own is null ? unit : unit?.Times(own) ?? own;
        }

        return isKnown ? unit : null;
    }

    /// <summary>What is added or compared has one unit; a literal takes that of the others.</summary>
    private UnitPowers? Same(IReadOnlyList<ExpressionNode> operands)
    {
        UnitPowers? unit = null;
        ExpressionNode? first = null;
        foreach (var operand in operands)
        {
            if (Visit(operand) is not { } own)
            {
                continue;
            }

            if (unit is null)
            {
                (unit, first) = (own, operand);
            }
            else if (!unit.IsSameAs(own))
            {
                findings.Report(ExpressionDiagnostics.UnitsDiffer, operand.Start, findings.Words(operand), own.ToString(), unit.ToString(), findings.Words(first!));
                return null;
            }
        }

        return unit;
    }

    private UnitPowers? Visit(MemberNode member)
    {
        if (parts[member.Part] is not { } measure)
        {
            return null;
        }

        var formula = measure.Lower();
        if (!Has(measure, formula, member.Member))
        {
            findings.Report(ExpressionDiagnostics.MemberNotHeld, member.Start, measure.Id, measure.Kind, MemberNames.NameOf(member.Member));
            return null;
        }

        return (member.Member, formula) switch
        {
            (Member.Value or Member.Target, FigureFormula figure) => UnitPowers.Of(figure.Unit),
            (Member.Margin, FigureFormula figure) => UnitPowers.Of(figure.MarginUnit),
            (Member.Completion, _) => UnitPowers.Plain,
            _ => null,
        };
    }

    private static bool Has(Measure measure, MeasureFormula formula, Member member) => member switch
    {
        Member.Value => formula is FigureFormula { Actual: not (StageExpression or AttestationExpression) },
        Member.Target => formula is FigureFormula && MemberValue.TargetOf(measure) is not null,
        Member.Margin => formula is FigureFormula { Margin: not null },
        Member.Completion => formula is not FigureFormula { Completion: null } && measure is not ExpressionMeasure { Completion: null },
        Member.Stage => formula is FigureFormula { Actual: StageExpression },
        _ => true,
    };

    /// <summary>A stage is one of those that the measure has.</summary>
    private void CheckStage(ExpressionNode member, ExpressionNode text)
    {
        if (member is MemberNode { Member: Member.Stage } stage && text is LiteralNode { Value: string word }
            && parts[stage.Part]?.Lower() is FigureFormula { Actual: StageExpression { Stages: var stages } }
            && stages.Stages.Select(each => each.Name).ToList() is var names && !names.Contains(word))
        {
            findings.ReportNearMiss(ExpressionDiagnostics.UnknownWord, text.Start, word, names, word, stage.ToString(), string.Join(", ", names));
        }
    }
}
