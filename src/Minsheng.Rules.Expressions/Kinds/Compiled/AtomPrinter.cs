using System.Text;
using RulesEngine.Models;

namespace Minsheng.Rules.Kinds;

/// <summary>Says a part of an expression in RulesEngine's language, from what was understood, never in the author's characters.</summary>
/// <remarks>
/// Measures and constants become parameters <c>v0</c>, <c>v1</c> …, so all that RulesEngine ever reads are these names, calls of <see cref="ExactNumber"/>, one comparison, commas and
/// parentheses. Long sums are halved, which exact numbers allow, so that the depth grows with the author's nesting alone.
/// </remarks>
internal sealed class AtomPrinter
{
    private readonly StringBuilder _text = new();
    private readonly List<AtomInput> _inputs = [];

    private AtomPrinter()
    {
    }

    /// <summary>The text and what its parameters are.</summary>
    public static (string Text, IReadOnlyList<AtomInput> Inputs) Print(ExpressionNode node)
    {
        var printer = new AtomPrinter();
        printer.Write(node);
        return (printer._text.ToString(), printer._inputs);
    }

    /// <summary>The parameters as RulesEngine declares them: types alone, no values.</summary>
    public static RuleParameter[] Parameters(IReadOnlyList<AtomInput> inputs) => [.. inputs.Select((input, index) => RuleParameter.Create(NameOf(index), input.Type switch
    {
        ExpressionType.Number => typeof(Rational),
        ExpressionType.Text => typeof(string),
        _ => typeof(bool),
    }))];

    private static string NameOf(int index) => FormattableString.Invariant($"v{index}");

    private void Write(ExpressionNode node)
    {
        switch (node)
        {
            case LiteralNode literal:
                WriteInput(new AtomInput(null, literal.Value));
                break;
            case MemberNode member:
                WriteInput(new AtomInput(member, null));
                break;
            case UnaryNode unary:
                WriteCall(unary.Operator.ToString(), () => Write(unary.Operand));
                break;
            case ChainNode chain:
                Write(chain.Operator, chain.Operands, 0, chain.Operands.Count);
                break;
            case ComparisonNode comparison:
                Write(comparison.Left);
                _text.Append(' ').Append(comparison.Sign).Append(' ');
                Write(comparison.Right);
                break;
        }
    }

    private void Write(ChainOperator joined, IReadOnlyList<ExpressionNode> operands, int from, int to)
    {
        if (to - from == 1)
        {
            Write(operands[from]);
            return;
        }

        var half = (from + to) / 2;
        WriteCall(joined.ToString(), () =>
        {
            Write(joined, operands, from, half);
            _text.Append(", ");
            Write(joined, operands, half, to);
        });
    }

    private void WriteCall(string function, Action writeArguments)
    {
        _text.Append(nameof(ExactNumber)).Append('.').Append(function).Append('(');
        writeArguments();
        _text.Append(')');
    }

    private void WriteInput(AtomInput input)
    {
        _text.Append(NameOf(_inputs.Count));
        _inputs.Add(input);
    }
}
