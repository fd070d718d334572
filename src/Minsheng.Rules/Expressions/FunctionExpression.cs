namespace Minsheng.Rules.Expressions;

/// <summary>A function of other numbers; unknown where one of them is.</summary>
public sealed record FunctionExpression : NumberExpression
{
    /// <summary>Makes the node.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">What it is computed of; at least one.</param>
    /// <exception cref="ArgumentException">There is no argument.</exception>
    public FunctionExpression(NumberFunction function, params IReadOnlyList<NumberExpression> arguments)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(arguments);
        if (arguments.Count == 0)
        {
            throw new ArgumentException("expected an argument or more", nameof(arguments));
        }

        Function = function;
        Arguments = arguments;
    }

    /// <summary>The function.</summary>
    public NumberFunction Function { get; }

    /// <summary>What it is computed of.</summary>
    public IReadOnlyList<NumberExpression> Arguments { get; }

    /// <summary>How later figures can move the number; nothing is known of it unless the kind says so.</summary>
    public FigureBehaviour Over { get; init; } = FigureBehaviour.Open;

    /// <inheritdoc/>
    public override FigureBehaviour Behaviour => Over;

    /// <inheritdoc/>
    public override IReadOnlyList<RuleExpression> Operands => Arguments;
}
