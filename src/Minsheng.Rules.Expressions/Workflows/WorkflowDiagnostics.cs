namespace Minsheng.Rules.Workflows;

/// <summary>What can be found in workflow files.</summary>
internal static class WorkflowDiagnostics
{
    /// <summary>WF1001: a workflow file where none is allowed.</summary>
    public static DiagnosticDescriptor NotAllowed { get; } = Error("WF1001", "这是 Microsoft RulesEngine 的工作流，是代码，宿主程序没有允许运行", "this is a Microsoft RulesEngine workflow, which is code that the host does not allow to run", "只有宿主自己的代码能允许：`new ExpressionsPlugin().AllowTrustedWorkflows(…)`，见 docs/workflows.md；否则从 `domains` 中删去", "only the host's own code can allow it: `new ExpressionsPlugin().AllowTrustedWorkflows(…)`, see docs/workflows.md; otherwise take it out of `domains`");

    /// <summary>WF1002: kind workflow in a domain file.</summary>
    public static DiagnosticDescriptor NotFromAFile { get; } = Error("WF1002", "`workflow` 指标只能来自工作流文件", "measures of kind `workflow` come from workflow files only", "在 `domains` 里列出工作流文件", "list the workflow file in `domains`");

    /// <summary>WF1003: operator ….</summary>
    public static DiagnosticDescriptor NotAnOperator { get; } = Error("WF1003", "`{0}` 不是运算符，应是 And、AndAlso、Or 或 OrElse", "`{0}` is no operator, expected And, AndAlso, Or or OrElse");

    /// <summary>WF1004: an expression besides rules.</summary>
    public static DiagnosticDescriptor ExpressionBesidesRules { get; } = Error("WF1004", "有 `Rules` 的规则不看 `Expression`，RulesEngine 会略过它", "a rule of rules has no expression of its own, RulesEngine would pass over it", "二者留一", "keep one of the two");

    /// <summary>WF1005: rules without an operator.</summary>
    public static DiagnosticDescriptor RulesWithoutOperator { get; } = Error("WF1005", "`Rules` 要有 `Operator`", "`Rules` need an `Operator`");

    /// <summary>WF1006: … is taken already.</summary>
    public static DiagnosticDescriptor NameTaken { get; } = Error("WF1006", "名称 `{0}` 已经有了", "the name `{0}` is taken already", "RulesEngine 在运行时才会因此失败", "RulesEngine would fail of it when it runs");

    /// <summary>WF1007: there is no workflow … in the file.</summary>
    public static DiagnosticDescriptor UnknownWorkflow { get; } = Error("WF1007", "本文件没有工作流 `{0}`", "there is no workflow `{0}` in this file", "互相引用的工作流要写在同一个文件里（一个列表）", "workflows that name each other stand in one file, as a list");

    /// <summary>WF1008: workflow … has no enabled rule ….</summary>
    public static DiagnosticDescriptor UnknownRule { get; } = Error("WF1008", "工作流 `{0}` 没有启用的规则 `{1}`", "workflow `{0}` has no enabled rule `{1}`");

    /// <summary>WF1009: … leads back to itself.</summary>
    public static DiagnosticDescriptor Cycle { get; } = Error("WF1009", "`{0}` 又回到自己，RulesEngine 会因此耗尽栈", "`{0}` leads back to itself, on which RulesEngine would run out of stack");

    /// <summary>WF1010: workflows injected into a rule.</summary>
    public static DiagnosticDescriptor InjectedIntoRule { get; } = Error("WF1010", "RulesEngine 6.0.1 不向规则注入工作流，会略过这一项", "RulesEngine 6.0.1 does not inject workflows into a rule, it would pass over them", "注入到工作流，或把规则写进 `Rules`", "inject them into the workflow, or write the rules under `Rules`");

    /// <summary>WF1011: no action is named ….</summary>
    public static DiagnosticDescriptor UnknownAction { get; } = Error("WF1011", "没有名为 `{0}` 的动作；有：{1}", "no action is named `{0}`; there are: {1}", "自定义动作由宿主在 `WorkflowOptions.Actions` 里登记", "the host registers its own in `WorkflowOptions.Actions`");

    /// <summary>WF1012: an expression that cannot be read.</summary>
    public static DiagnosticDescriptor NotAnExpression { get; } = Error("WF1012", "表达式读不懂：{0}", "the expression cannot be read: {0}");

    /// <summary>WF1013: there is no input or parameter ….</summary>
    public static DiagnosticDescriptor UnknownInput { get; } = Error("WF1013", "没有输入或参数 `{0}`", "there is no input or parameter `{0}`", "宿主在 `WorkflowOptions.InputTypes` 里声明输入", "the host declares inputs in `WorkflowOptions.InputTypes`");

    /// <summary>WF1014: nothing in it is enabled.</summary>
    public static DiagnosticDescriptor NothingEnabled { get; } = Warning("WF1014", "`{0}` 里没有启用的规则，RulesEngine 判为不成立", "no rule of `{0}` is enabled, which RulesEngine takes for not met");

    /// <summary>WF1015: a key without effect.</summary>
    public static DiagnosticDescriptor NoEffect { get; } = Warning("WF1015", "RulesEngine 6.0.1 不看 `{0}`", "`{0}` has no effect in RulesEngine 6.0.1");

    /// <summary>WF1016: parameters that the settings switch off.</summary>
    public static DiagnosticDescriptor ParamsSwitchedOff { get; } = Error("WF1016", "宿主的设置关掉了 `EnableScopedParams`，这里的参数不会有", "the host's settings switch `EnableScopedParams` off, so there are no such parameters");

    /// <summary>WF1017: not the expression type of 6.0.1.</summary>
    public static DiagnosticDescriptor NotAnExpressionType { get; } = Error("WF1017", "RulesEngine 6.0.1 只有 `LambdaExpression`", "RulesEngine 6.0.1 has `LambdaExpression` only");

    /// <summary>Every descriptor, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NotAllowed,
        NotFromAFile,
        NotAnOperator,
        ExpressionBesidesRules,
        RulesWithoutOperator,
        NameTaken,
        UnknownWorkflow,
        UnknownRule,
        Cycle,
        InjectedIntoRule,
        UnknownAction,
        NotAnExpression,
        UnknownInput,
        NothingEnabled,
        NoEffect,
        ParamsSwitchedOff,
        NotAnExpressionType,
    ];

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    private static DiagnosticDescriptor Warning(string code, string zh, string en) =>
        new(code, DiagnosticSeverity.Warning, new LocalizedText(zh, en));
}
