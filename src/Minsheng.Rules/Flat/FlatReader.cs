using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Reads a formula by its straight lines; the few that have none it leaves to the interpreter.</summary>
internal sealed class FlatReader(FlatTable table) : IFormulaReader
{
    private static readonly Interpreter Interpreter = new();

    public FormulaReading Read(FigureFormula formula, Figure figure, DateOnly upTo)
    {
        if (table.Find(formula) is not { } lines || formula.Notes.Count > 0 || formula.Classes.Count > 0)
        {
            return Interpreter.Read(formula, figure, upTo);
        }

        var outcome = NumberOf(lines.Source, (lines.Leaf as CoverageExpression)?.Members.Count ?? 0, figure);
        if (outcome.Missing is { } missing)
        {
            return new FormulaReading(Judgement.Unknown(missing), null, null, null, []);
        }

        var number = outcome.Value;
        Span<int> signs = stackalloc int[lines.Distances.Length];
        for (var i = 0; i < signs.Length; i++)
        {
            signs[i] = lines.Distances[i].At(number).Sign;
        }

        return new FormulaReading(AffineFormula.Judge(formula.Condition, signs), lines.Actual.At(number), lines.Completion?.At(number), Least(lines.Margin, number), []);
    }

    private static NumberOutcome NumberOf(FigureSource source, int members, Figure figure) => source switch
    {
        FigureSource.Value => NumberOutcome.OfField(figure, ObservationField.Value),
        FigureSource.Share => NumberOutcome.OfShare(figure),
        FigureSource.Covered => NumberOutcome.Of(new Rational(members - figure.Uncovered.Count, members)),
        _ => NumberOutcome.Combine(
            ArithmeticOperator.Divide, NumberOutcome.OfField(figure, ObservationField.Numerator), NumberOutcome.OfField(figure, ObservationField.Denominator)),
    };

    private static Rational? Least(AffineForm[] lines, Rational number)
    {
        Rational? least = null;
        foreach (var line in lines)
        {
            var value = line.At(number);
            least = least < value ? least : value;
        }

        return least;
    }
}
