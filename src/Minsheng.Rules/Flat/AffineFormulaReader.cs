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
        if (formula.Preconditions.Count > 0)
        {
            return null;
        }

        var (distances, margin) = (new List<AffineForm>(1), new List<AffineForm>(1));
        if (Line(formula.Actual) is not { IsConstant: false } actual || !AddDistances(formula.Condition, distances))
        {
            return null;
        }

        var completion = formula.Completion is null ? null : Line(formula.Completion);
        if ((formula.Completion is not null && completion is not { IsConstant: false }) || (formula.Margin is not null && !AddLeast(formula.Margin, Rational.One, Rational.Zero, margin)))
        {
            return null;
        }

        return new AffineFormula { Source = _source, Leaf = _leaf!, Actual = actual, Distances = [.. distances], Completion = completion, Margin = [.. margin] };
    }

    private bool AddDistances(ConditionExpression condition, List<AffineForm> distances)
    {
        if (condition is QuorumExpression quorum)
        {
            foreach (var part in quorum.Conditions)
            {
                if (!AddDistances(part, distances))
                {
                    return false;
                }
            }

            return true;
        }

        var comparison = (ComparisonExpression)condition;
        if (Line(comparison.Actual) is not { IsConstant: false } line)
        {
            return false;
        }

        distances.Add(line - new AffineForm(Rational.Zero, comparison.Bound));
        return true;
    }

    /// <summary>The lines of which a number is the least, stretched and moved; false where it is no such thing.</summary>
    private bool AddLeast(NumberExpression number, Rational factor, Rational moved, List<AffineForm> lines)
    {
        if (Line(number) is { } line)
        {
            lines.Add(line * factor + new AffineForm(Rational.Zero, moved));
            return true;
        }

        // The least stays the least under a factor above zero only.
        return number is ArithmeticExpression least && (least.Operator, least.Left, least.Right) switch
        {
            (ArithmeticOperator.Least, var left, var right) => AddLeast(left, factor, moved, lines) && AddLeast(right, factor, moved, lines),
            (ArithmeticOperator.Multiply, var inner, ConstantExpression { Value: { Sign: > 0 } scale }) => AddLeast(inner, factor * scale, moved, lines),
            (ArithmeticOperator.Add, var inner, ConstantExpression shift) => AddLeast(inner, factor, moved + factor * shift.Value, lines),
            (ArithmeticOperator.Add, ConstantExpression shift, var inner) => AddLeast(inner, factor, moved + factor * shift.Value, lines),
            (ArithmeticOperator.Subtract, var inner, ConstantExpression shift) => AddLeast(inner, factor, moved - factor * shift.Value, lines),
            _ => false,
        };
    }

    /// <summary>The number as one line; null where it is none.</summary>
    private AffineForm? Line(NumberExpression number) => number switch
    {
        ConstantExpression constant => new AffineForm(Rational.Zero, constant.Value),
        FieldExpression { Field: ObservationField.Value } => Figure(number, FigureSource.Value),
        ShareExpression => Figure(number, FigureSource.Share),
        CoverageExpression => Figure(number, FigureSource.Covered),
        ArithmeticExpression
        {
            Operator: ArithmeticOperator.Divide,
            Left: FieldExpression { Field: ObservationField.Numerator },
            Right: FieldExpression { Field: ObservationField.Denominator },
        } => Figure(number, FigureSource.Ratio),
        ArithmeticExpression arithmetic when Line(arithmetic.Left) is { } left && Line(arithmetic.Right) is { } right => Combine(arithmetic.Operator, left, right),
        _ => null,
    };

    private AffineForm? Figure(NumberExpression leaf, FigureSource source)
    {
        if (_leaf is not null && !ReferenceEquals(_leaf, leaf) && _leaf != leaf)
        {
            return null;
        }

        (_leaf, _source) = (leaf, source);
        return AffineForm.Figure;
    }

    private static AffineForm? Combine(ArithmeticOperator operation, AffineForm left, AffineForm right) => operation switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply when right.IsConstant => left * right.Offset,
        ArithmeticOperator.Multiply when left.IsConstant => right * left.Offset,
        ArithmeticOperator.Divide when right is { IsConstant: true, Offset.Sign: not 0 } => left * (Rational.One / right.Offset),
        _ => null,
    };
}
