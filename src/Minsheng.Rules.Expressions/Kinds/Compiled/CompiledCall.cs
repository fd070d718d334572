namespace Minsheng.Rules.Kinds;

/// <summary>Code of RulesEngine with what its parameters are given.</summary>
internal sealed class CompiledCall<T>
    where T : struct
{
    private readonly Func<object[], T> _code;

    private CompiledCall(Func<object[], T> code, IReadOnlyList<AtomInput> inputs)
    {
        _code = code;
        Inputs = inputs;
    }

    /// <summary>What the parameters are given.</summary>
    public IReadOnlyList<AtomInput> Inputs { get; }

    /// <summary>Compiles; what goes wrong there is reported, and nothing comes of it.</summary>
    public static CompiledCall<T>? Of(ExpressionNode node, ExpressionFindings findings, IAtomCompiler compiler)
    {
        var (text, inputs) = AtomPrinter.Print(node);
        try
        {
            return new CompiledCall<T>(compiler.Compile<T>(text, AtomPrinter.Parameters(inputs)), inputs);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            findings.Report(ExpressionDiagnostics.NotCompiled, node.Start, findings.Words(node), exception.Message);
            return null;
        }
    }

    /// <summary>Runs the code on the results of the parts; null where something is not known, or where it divides by zero.</summary>
    public T? Run(IReadOnlyList<MeasureResult> parts)
    {
        var arguments = new object[Inputs.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            if ((Inputs[i].Constant ?? MemberValue.Of(Inputs[i].Member!, parts)) is not { } value)
            {
                return null;
            }

            arguments[i] = value;
        }

        try
        {
            return _code(arguments);
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }
}
