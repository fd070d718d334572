using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Minsheng.Rules.Kinds;

/// <summary>Microsoft RulesEngine's own parser and compiler, with as little in reach as it lets one take away. No host can hand it other settings.</summary>
internal sealed class RulesEngineCompiler : IAtomCompiler
{
    private readonly object _compiling = new();
    private readonly RuleExpressionParser _parser = new(new ReSettings
    {
        CustomTypes = [typeof(ExactNumber)],
        IsExpressionCaseSensitive = true,
        AutoRegisterInputType = false,
        EnableScopedParams = false,
        EnableExceptionAsErrorMessage = false,
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
        AutoExecuteActions = false,
    });

    /// <summary>The one for all expressions: it keeps what it compiled, and equal shapes are compiled once.</summary>
    public static RulesEngineCompiler Shared { get; } = new();

    /// <inheritdoc/>
    public Func<object[], T> Compile<T>(string text, RuleParameter[] parameters)
    {
        // The parser does not say that threads may share it, and programmes may be loaded side by side.
        lock (_compiling)
        {
            return _parser.Compile<T>(text, parameters);
        }
    }
}
