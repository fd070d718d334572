using System.Collections.ObjectModel;
using RulesEngine.Actions;
using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>What workflows are run with: everything that code of theirs may touch is named here.</summary>
public sealed record WorkflowOptions
{
    private readonly ReSettings _settings = new();

    /// <summary>The types whose static members expressions may call, besides those that System.Linq.Dynamic.Core always knows.</summary>
    /// <value>Empty by default; those of <see cref="Settings"/> count too.</value>
    public IReadOnlyList<Type> Types { get; init; } = [];

    /// <summary>Custom actions, by the name that workflows call them by.</summary>
    /// <value>Empty by default; those of <see cref="Settings"/> count too. <c>OutputExpression</c> and <c>EvaluateRule</c> are always there.</value>
    public IReadOnlyDictionary<string, Func<ActionBase>> Actions { get; init; } = ReadOnlyDictionary<string, Func<ActionBase>>.Empty;

    /// <summary>The types of the inputs that <see cref="EvaluationOptions.Inputs"/> will have, by name: all of them, or none.</summary>
    /// <value>Empty by default: expressions are compiled at the first evaluation then, and what is wrong with them is found there.</value>
    /// <remarks>With them every expression is compiled when the file is read, and what is wrong with one is a diagnostic at its place.</remarks>
    public IReadOnlyDictionary<string, Type> InputTypes { get; init; } = ReadOnlyDictionary<string, Type>.Empty;

    /// <summary>RulesEngine's own settings, as a host gave them before; they are copied when the plug-in is made.</summary>
    /// <value>RulesEngine's defaults. <c>EnableExceptionAsErrorMessage</c> has no effect: what throws is judged <see cref="Compliance.Error"/>.</value>
    /// <exception cref="ArgumentException">They hide what goes wrong: <c>IgnoreException</c>, or parsing errors that read as false.</exception>
    public ReSettings Settings
    {
        get => _settings;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.IgnoreException)
            {
                throw new ArgumentException("`IgnoreException` would make an exception read as not met", nameof(value));
            }

            if (!value.EnableExceptionAsErrorMessageForRuleExpressionParsing)
            {
                throw new ArgumentException("without `EnableExceptionAsErrorMessageForRuleExpressionParsing` an expression that cannot be read would read as not met", nameof(value));
            }

            _settings = value;
        }
    }
}
