namespace Minsheng.Rules.Kinds;

/// <summary>Every finding about an expression. Those about its text stand at the character in question, inside the JSON text.</summary>
public static class ExpressionDiagnostics
{
    /// <summary>EX1001: the expression is too long.</summary>
    public static DiagnosticDescriptor TooLong { get; } = Error("EX1001", "表达式有 {0} 个字符，最多 {1} 个", "the expression has {0} characters, at most {1} are taken", "拆成几个指标", "split it into several measures");

    /// <summary>EX1002: unexpected character ….</summary>
    public static DiagnosticDescriptor CharacterNotTaken { get; } = Error("EX1002", "表达式里不能有字符 `{0}`", "an expression cannot have the character `{0}`", "用英文半角的字母、数字和符号", "write plain ASCII letters, digits and signs");

    /// <summary>EX1003: … is not a number of the language.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = Error("EX1003", "表达式不接收数 `{0}`", "an expression does not take the number `{0}`", "只写数字和小数点，最多 28 位：15% 写作 0.15", "write digits and a point alone, at most 28 digits: 0.15 for 15%");

    /// <summary>EX1004: a text has no closing ….</summary>
    public static DiagnosticDescriptor TextWithoutEnd { get; } = Error("EX1004", "文字没有以 `{0}` 结束", "the text has no closing `{0}`");

    /// <summary>EX1005: a text cannot have the character ….</summary>
    public static DiagnosticDescriptor NotInTexts { get; } = Error("EX1005", "文字里不能有字符 `{0}`", "a text cannot have the character `{0}`", "没有转义，也不要看不见的字符", "there are no escapes, and nothing that cannot be seen");

    /// <summary>EX1006: a text is too long.</summary>
    public static DiagnosticDescriptor WordTooLong { get; } = Error("EX1006", "文字最多 {0} 个字符", "a text has at most {0} characters");

    /// <summary>EX1007: expected …, found ….</summary>
    public static DiagnosticDescriptor Unexpected { get; } = Error("EX1007", "这里应是{0}，读到的是{1}", "expected {0}, found {1}");

    /// <summary>EX1008: the expression is nested too deep.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = Error("EX1008", "括号、函数和正负号的嵌套超过 {0} 层", "parentheses, functions and signs are nested more than {0} deep", "拆成几个指标", "split it into several measures");

    /// <summary>EX1009: the expression has too many parts.</summary>
    public static DiagnosticDescriptor TooManyParts { get; } = Error("EX1009", "表达式的名字、数、符号和括号超过 {0} 个", "the expression has more than {0} names, numbers, signs and parentheses", "拆成几个指标", "split it into several measures");

    /// <summary>EX1010: … names no measure.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = Error("EX1010", "`{0}` 不是 `measures` 里的名字：{1}", "`{0}` is none of the names in `measures`: {1}", "表达式只认 `measures` 里的名字和 min、max、abs", "an expression knows the names in `measures`, and min, max and abs");

    /// <summary>EX1011: … is nothing that can be asked of a measure.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } = Error("EX1011", "指标没有 `{0}` 这一项，只有：{1}", "a measure has no `{0}`, only: {1}");

    /// <summary>EX1012: there is no function ….</summary>
    public static DiagnosticDescriptor UnknownFunction { get; } = Error("EX1012", "没有函数 `{0}`，只有：{1}", "there is no function `{0}`, only: {1}");

    /// <summary>EX1013: a name alone is no value.</summary>
    public static DiagnosticDescriptor MemberMissing { get; } = Error("EX1013", "单写 `{0}` 不是值，要写 `{0}.` 和其中一项：{1}", "`{0}` alone is no value, write `{0}.` and one of: {1}");

    /// <summary>EX1014: a function takes another number of arguments.</summary>
    public static DiagnosticDescriptor WrongArguments { get; } = Error("EX1014", "`{0}` 接收 {1}，写了 {2} 个", "`{0}` takes {1}, not {2}");

    /// <summary>EX1015: expected another type.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Error("EX1015", "这里应是{0}，`{1}` 是{2}", "expected {0}, `{1}` is {2}");

    /// <summary>EX1016: conditions are not compared.</summary>
    public static DiagnosticDescriptor ConditionCompared { get; } = Error("EX1016", "`{0}` 是条件，不能用 `{1}` 比较", "`{0}` is a condition and cannot be compared by `{1}`", "`x == true` 直接写 `x`，`x == false` 写 `!x`", "write `x` for `x == true`, and `!x` for `x == false`");

    /// <summary>EX1017: a comparison of a comparison.</summary>
    public static DiagnosticDescriptor ChainedComparison { get; } = Error("EX1017", "比较不能连着写：这里又有 `{0}`", "comparisons do not follow each other: here is another `{0}`", "`1 < x < 5` 写作 `1 < x && x < 5`", "write `1 < x && x < 5` for `1 < x < 5`");

    /// <summary>EX1018: … is no verdict or stage of the measure.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = Error("EX1018", "`{1}` 从不是 `{0}`，只会是：{2}", "`{1}` is never `{0}`, only one of: {2}");

    /// <summary>EX1019: division by zero.</summary>
    public static DiagnosticDescriptor DivisionByZero { get; } = Error("EX1019", "除数 `{0}` 是零", "the divisor `{0}` is zero");

    /// <summary>EX1020: the expression asks nothing of any measure.</summary>
    public static DiagnosticDescriptor ReadsNothing { get; } = Error("EX1020", "表达式没有用到任何指标", "the expression asks nothing of any measure", "永远成立或永远不成立的条件什么也不检查", "a condition that always or never holds checks nothing");

    /// <summary>EX1021: RulesEngine does not take what the expression was turned into.</summary>
    public static DiagnosticDescriptor NotCompiled { get; } = Error(
        "EX1021", "RulesEngine 不能编译 `{0}`：{1}", "RulesEngine cannot compile `{0}`: {1}", "表达式本身没有错：RulesEngine 或 System.Linq.Dynamic.Core 的版本不合", "the expression is not at fault: the version of RulesEngine or System.Linq.Dynamic.Core does not fit");

    /// <summary>EX1022: … is no name for a measure.</summary>
    public static DiagnosticDescriptor NameNotTaken { get; } = Error("EX1022", "`{0}` 不能作指标在表达式里的名字", "`{0}` cannot name a measure in an expression", "以英文字母或 _ 开头，后面可有数字，最多 64 个字符，不用保留字 and、or、not、true、false、min、max、abs", "letters, digits and _, not first a digit, at most 64, and none of and, or, not, true, false, min, max, abs");

    /// <summary>EX1023: too many measures.</summary>
    public static DiagnosticDescriptor TooManyMeasures { get; } = Error("EX1023", "`measures` 有 {0} 个指标，最多 {1} 个", "`measures` names {0} measures, at most {1} are taken");

    /// <summary>EX1024: a name is never used.</summary>
    public static DiagnosticDescriptor NameNotUsed { get; } = new("EX1024", DiagnosticSeverity.Warning, new("表达式没有用到 `{0}`", "no expression uses `{0}`"), new("指标仍算作组成部分", "the measure counts as a part all the same"));

    /// <summary>EX1025: units differ.</summary>
    public static DiagnosticDescriptor UnitsDiffer { get; } = Error(
        "EX1025", "`{0}` 的单位是 `{1}`，不能与单位是 `{2}` 的 `{3}` 相加或比较", "`{0}` is in `{1}` and cannot be added to or compared with `{3}`, which is in `{2}`",
        "先除以同一单位的数，如 `x.value / x.target`，或用完成率", "divide by a figure of the same unit first, such as `x.value / x.target`, or use completions");

    /// <summary>EX1026: the measure never has what is asked.</summary>
    public static DiagnosticDescriptor MemberNotHeld { get; } = Error("EX1026", "指标 `{0}`（{1}）从没有 `{2}`", "measure `{0}`, a {1}, never has `{2}`");

    /// <summary>EX1027: a completion is a plain number.</summary>
    public static DiagnosticDescriptor CompletionHasUnit { get; } = Error("EX1027", "完成率应是没有单位的数，`{0}` 的单位是 `{1}`", "a completion is a plain number, `{0}` is in `{1}`", "除以同一单位的数，如 `x.value / x.target`", "divide by a figure of the same unit, such as `x.value / x.target`");

    /// <summary>Every descriptor, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        TooLong, CharacterNotTaken, NotANumber, TextWithoutEnd, NotInTexts, WordTooLong, Unexpected, TooDeep, TooManyParts, UnknownName, UnknownMember, UnknownFunction, MemberMissing,
        WrongArguments, WrongType, ConditionCompared, ChainedComparison, UnknownWord, DivisionByZero, ReadsNothing, NotCompiled, NameNotTaken, TooManyMeasures, NameNotUsed, UnitsDiffer,
        MemberNotHeld, CompletionHasUnit,
    ];

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));
}
