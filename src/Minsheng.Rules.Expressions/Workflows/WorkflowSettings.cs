using RulesEngine.Actions;
using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>The options as they were when workflows were allowed.</summary>
internal sealed class WorkflowSettings
{
    private static readonly string[] BuiltInActions = [WorkflowAction.OutputExpression, WorkflowAction.EvaluateRule];
    private readonly ReSettings _settings;
    private readonly IReadOnlyList<Type> _types;
    private readonly Dictionary<string, Func<ActionBase>> _actions = new(StringComparer.Ordinal);

    public WorkflowSettings(WorkflowOptions options)
    {
        _settings = Copy(options.Settings);
        _types = [.. options.Types, .. options.Settings.CustomTypes ?? []];
        InputTypes = options.InputTypes.ToDictionary(StringComparer.Ordinal);
        foreach (var (name, make) in options.Actions.Concat(options.Settings.CustomActions ?? []))
        {
            if (BuiltInActions.Contains(name) || !_actions.TryAdd(name, make))
            {
                throw new ArgumentException($"there is an action named `{name}` already", nameof(options));
            }
        }
    }

    /// <summary>The declared types of inputs; none where the host declares none.</summary>
    public IReadOnlyDictionary<string, Type> InputTypes { get; }

    /// <summary>Whether global and local parameters are read.</summary>
    public bool HasScopedParams => _settings.EnableScopedParams;

    /// <summary>Whether RulesEngine fills the places <c>$(input1.x)</c> of error messages.</summary>
    public bool FormatsMessages => _settings.EnableFormattedErrorMessage;

    /// <summary>The names of all actions.</summary>
    public IEnumerable<string> ActionNames => BuiltInActions.Concat(_actions.Keys);

    /// <summary>Settings of their own for one engine. Types of inputs are there from the start, so that an engine that runs on several threads need not change them.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="registersMore">Whether it may meet inputs of other types, which actions bring.</param>
    public ReSettings For(InputShape inputs, bool registersMore = false)
    {
        var settings = Copy(_settings);
        settings.CustomTypes = [.. _types.Concat(settings.AutoRegisterInputType ? inputs.Types.SelectMany(TypesIn) : []).Distinct()];
        settings.AutoRegisterInputType &= registersMore;
        settings.CustomActions = new Dictionary<string, Func<ActionBase>>(_actions, StringComparer.Ordinal);
        return settings;
    }

    private static ReSettings Copy(ReSettings settings) => new()
    {
        EnableExceptionAsErrorMessage = true,
        EnableFormattedErrorMessage = settings.EnableFormattedErrorMessage,
        EnableScopedParams = settings.EnableScopedParams,
        IsExpressionCaseSensitive = settings.IsExpressionCaseSensitive,
        AutoRegisterInputType = settings.AutoRegisterInputType,
        NestedRuleExecutionMode = settings.NestedRuleExecutionMode,
        CacheConfig = settings.CacheConfig,
        UseFastExpressionCompiler = settings.UseFastExpressionCompiler,
        AutoExecuteActions = settings.AutoExecuteActions,
        EnableParallelRuleCompilation = settings.EnableParallelRuleCompilation,
    };

    /// <summary>A type with those it is made of, as RulesEngine registers them.</summary>
    private static IEnumerable<Type> TypesIn(Type type)
    {
        yield return type;
        var made = type.IsGenericType ? type.GetGenericArguments() : type.IsArray ? [type.GetElementType()!] : [];
        foreach (var part in made.SelectMany(TypesIn))
        {
            yield return part;
        }
    }
}
