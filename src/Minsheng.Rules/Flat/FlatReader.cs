using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Runs the instructions of a formula in order, each once. One reader serves one evaluation: it keeps its working space.</summary>
internal sealed class FlatReader(FlatTable table) : IFormulaReader
{
    private readonly NumberOutcome[] _numbers = new NumberOutcome[table.LongestFormula];
    private readonly Judgement[] _judgements = new Judgement[table.LongestFormula];

    public FormulaReading Read(FigureFormula formula, Figure figure, DateOnly upTo)
    {
        var flat = table.Find(formula);
        var fault = figure.AttestationFault(upTo);
        var instructions = table.InstructionsOf(flat);
        for (var i = 0; i < instructions.Length; i++)
        {
            Run(in instructions[i], i, figure, fault);
        }

        return new FormulaReading(
            _judgements[flat.Condition],
            _numbers[flat.Actual].Known,
            flat.Completion < 0 ? null : _numbers[flat.Completion].Known,
            flat.Margin < 0 ? null : _numbers[flat.Margin].Known,
            flat.Notes.Length == 0 ? [] : NotesOf(flat));
    }

    private void Run(in FlatInstruction instruction, int index, Figure figure, ReasonCode? fault)
    {
        switch (instruction.Operation)
        {
            case FlatOperation.Compare:
                _judgements[index] = Judgement.Of(_numbers[instruction.Left], instruction.Relation, instruction.Constant, instruction.Behaviour, fault);
                break;
            case FlatOperation.Quorum:
                _judgements[index] = Judgement.Combine(instruction.Quorum, JudgementsOf(table.OperandsOf(instruction)));
                break;
            default:
                _numbers[index] = NumberOf(in instruction, figure, fault);
                break;
        }
    }

    private Judgement[] JudgementsOf(ReadOnlySpan<int> operands)
    {
        var judgements = new Judgement[operands.Length];
        for (var i = 0; i < operands.Length; i++)
        {
            judgements[i] = _judgements[operands[i]];
        }

        return judgements;
    }

    private NumberOutcome NumberOf(in FlatInstruction instruction, Figure figure, ReasonCode? fault) => instruction.Operation switch
    {
        FlatOperation.Constant => NumberOutcome.Of(instruction.Constant),
        FlatOperation.Value => NumberOutcome.OfField(figure, ObservationField.Value),
        FlatOperation.Numerator => NumberOutcome.OfField(figure, ObservationField.Numerator),
        FlatOperation.Denominator => NumberOutcome.OfField(figure, ObservationField.Denominator),
        FlatOperation.Share => NumberOutcome.OfShare(figure),
        FlatOperation.Stage => NumberOutcome.Of(instruction.Values![figure.Stage]),
        FlatOperation.Coverage => NumberOutcome.Of(instruction.Values![instruction.Values.Length - 1 - figure.Uncovered.Count]),
        FlatOperation.Attestation => NumberOutcome.Of(fault is null ? 1 : 0),
        _ => NumberOutcome.Combine(OperatorOf(instruction.Operation), _numbers[instruction.Left], _numbers[instruction.Right]),
    };

    private static ArithmeticOperator OperatorOf(FlatOperation operation) => operation switch
    {
        FlatOperation.Add => ArithmeticOperator.Add,
        FlatOperation.Subtract => ArithmeticOperator.Subtract,
        FlatOperation.Multiply => ArithmeticOperator.Multiply,
        FlatOperation.Divide => ArithmeticOperator.Divide,
        FlatOperation.Least => ArithmeticOperator.Least,
        _ => ArithmeticOperator.Greatest,
    };

    private List<ResultNote> NotesOf(FlatFormula flat)
    {
        var notes = new List<ResultNote>();
        foreach (var (condition, note) in flat.Notes)
        {
            if (_judgements[condition].Now == Truth.True)
            {
                notes.Add(note);
            }
        }

        return notes;
    }
}
