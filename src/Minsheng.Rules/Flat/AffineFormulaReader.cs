using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Finds the straight lines of one formula.</summary>
internal sealed class AffineFormulaReader
{
    private NumberExpression? _leaf;
    private FigureSource _source;

    /// <summary>The formula as straight lines, or null where it is none.</summary>
    public AffineFormula? Read(FigureFormula formula)
    {
        var distances = new List<AffineForm>();
        if (Line(formula.Actual) is not { IsConstant: false } actual || !AddDistances(formula.Condition, distances))
        {
            return null;
        }

        var completion = formula.Completion is null ? null : Line(formula.Completion);
        var margin = formula.Margin is null ? [] : Lines(formula.Margin);
        if (margin is null || completion is { IsConstant: true } || (completion is null && formula.Completion is not null))
        {
            return null;
        }

        return new AffineFormula { Source = _source, Leaf = _leaf!, Actual = actual, Distances = distances, Completion = completion, Margin = margin };
    }

    private bool AddDistances(ConditionExpression condition, List<AffineForm> distances)
    {
        if (condition is QuorumExpression quorum)
        {
            return quorum.Conditions.All(part => AddDistances(part, distances));
        }

        var comparison = (ComparisonExpression)condition;
        if (Line(comparison.Actual) is not { IsConstant: false } line)
        {
            return false;
        }

        distances.Add(line - new AffineForm(Rational.Zero, comparison.Bound));
        return true;
    }

    /// <summary>The number as one line; null where it is none.</summary>
    private AffineForm? Line(NumberExpression number) => Lines(number) is [var line] ? line : null;

    /// <summary>The lines of which the number is the least; null where it is no such thing.</summary>
    private List<AffineForm>? Lines(NumberExpression number) => number switch
    {
        ConstantExpression constant => [new AffineForm(Rational.Zero, constant.Value)],
        FieldExpression { Field: ObservationField.Value } => Figure(number, FigureSource.Value),
        ShareExpression => Figure(number, FigureSource.Share),
        CoverageExpression => Figure(number, FigureSource.Covered),
        ArithmeticExpression
        {
            Operator: ArithmeticOperator.Divide,
            Left: FieldExpression { Field: ObservationField.Numerator },
            Right: FieldExpression { Field: ObservationField.Denominator },
        } => Figure(number, FigureSource.Ratio),
        ArithmeticExpression arithmetic => Combine(arithmetic.Operator, Lines(arithmetic.Left), Lines(arithmetic.Right)),
        _ => null,
    };

    private List<AffineForm>? Figure(NumberExpression leaf, FigureSource source)
    {
        if (_leaf is not null && _leaf != leaf)
        {
            return null;
        }

        (_leaf, _source) = (leaf, source);
        return [AffineForm.Figure];
    }

    private static List<AffineForm>? Combine(ArithmeticOperator operation, List<AffineForm>? left, List<AffineForm>? right) => (operation, left, right) switch
    {
        (_, null, _) or (_, _, null) => null,
        (ArithmeticOperator.Least, _, _) => [.. left, .. right],
        (ArithmeticOperator.Add, _, [var one]) => left.ConvertAll(line => line + one),
        (ArithmeticOperator.Add, [var one], _) => right.ConvertAll(line => line + one),
        (ArithmeticOperator.Subtract, _, [var one]) => left.ConvertAll(line => line - one),
        (ArithmeticOperator.Multiply, _, [{ IsConstant: true } factor]) => Scale(left, factor.Offset),
        (ArithmeticOperator.Multiply, [{ IsConstant: true } factor], _) => Scale(right, factor.Offset),
        (ArithmeticOperator.Divide, _, [{ IsConstant: true, Offset.Sign: not 0 } divisor]) => Scale(left, Rational.One / divisor.Offset),
        _ => null,
    };

    /// <summary>The least stays the least under a factor above zero only.</summary>
    private static List<AffineForm>? Scale(List<AffineForm> lines, Rational factor) =>
        lines.Count == 1 || factor.Sign > 0 ? lines.ConvertAll(line => line * factor) : null;
}
