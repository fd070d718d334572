namespace Minsheng.Rules;

public static partial class DiagnosticCatalogue
{
    /// <summary>MR1001: JSON syntax: ….</summary>
    public static DiagnosticDescriptor SyntaxError { get; } = Error("MR1001", "JSON 语法错误：{0}", "JSON syntax: {0}", "文件是 JSON，另可写 // 和 /* */ 注释", "files are JSON, with // and /* */ comments allowed");

    /// <summary>MR1002: the bytes from this place on are not UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Error("MR1002", "从这里起的字节不是 UTF-8", "the bytes from this place on are not UTF-8", "另存为 UTF-8；电子表格常存成 GBK", "save the file as UTF-8; spreadsheets often save GBK");

    /// <summary>MR1003: key … stands twice.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = Error("MR1003", "键 `{0}` 写了两次", "key `{0}` stands twice");

    /// <summary>MR1004: number … has more than … digits or is out of range.</summary>
    public static DiagnosticDescriptor NumberTooLong { get; } = Error("MR1004", "数 `{0}` 超过 {1} 位，或超出范围", "number `{0}` has more than {1} digits or is out of range");

    /// <summary>MR1005: more than … ….</summary>
    public static DiagnosticDescriptor LimitExceeded { get; } = Error("MR1005", "超过了 {1} {0} 的限度", "more than {1} {0}");

    /// <summary>MR1006: file … is not there.</summary>
    public static DiagnosticDescriptor FileMissing { get; } = Error("MR1006", "找不到文件 `{0}`", "file `{0}` is not there");

    /// <summary>MR1007: file … cannot be read.</summary>
    public static DiagnosticDescriptor FileUnreadable { get; } = Error("MR1007", "文件 `{0}` 无法读取", "file `{0}` cannot be read");

    /// <summary>MR1008: unknown key ….</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = Error("MR1008", "这里没有 `{0}` 这个键", "unknown key `{0}`");

    /// <summary>MR1009: key … is missing.</summary>
    public static DiagnosticDescriptor MissingKey { get; } = Error("MR1009", "缺少键 `{0}`", "key `{0}` is missing");

    /// <summary>MR1010: expected …, found ….</summary>
    public static DiagnosticDescriptor WrongType { get; } = Error("MR1010", "这里应是{0}，却是{1}", "expected {0}, found {1}");

    /// <summary>MR1011: empty text.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = Error("MR1011", "文字是空的", "empty text");

    /// <summary>MR1012: … is empty, expected one element or more.</summary>
    public static DiagnosticDescriptor EmptyList { get; } = Error("MR1012", "`{0}` 是空的，至少要有一项", "`{0}` is empty, expected one element or more", "没有内容的规则什么也不检查", "a rule with nothing in it checks nothing");

    /// <summary>MR1013: … is listed twice.</summary>
    public static DiagnosticDescriptor RepeatedElement { get; } = Error("MR1013", "`{0}` 列了两次", "`{0}` is listed twice");

    /// <summary>MR1014: … is not one of: ….</summary>
    public static DiagnosticDescriptor NotAChoice { get; } = Error("MR1014", "`{0}` 不在可选的值里：{1}", "`{0}` is not one of: {1}");

    /// <summary>MR1015: … is not a date.</summary>
    public static DiagnosticDescriptor NotADate { get; } = Error("MR1015", "`{0}` 不是日期", "`{0}` is not a date", "写成 2023-12-31，并且要有这一天", "write 2023-12-31, a day that exists");

    /// <summary>MR1016: … is not an id.</summary>
    public static DiagnosticDescriptor NotAnId { get; } = Error("MR1016", "`{0}` 不是有效的标识", "`{0}` is not an id", "小写字母和数字，以连字符相连，字母开头，最多 64 个字符，如 teachers-recruited", "lower-case letters and digits joined by hyphens, a letter first, 64 characters at most, such as teachers-recruited");

    /// <summary>MR1017: format version … cannot be read, expected ….</summary>
    public static DiagnosticDescriptor UnknownFormat { get; } = Error("MR1017", "格式版本 `{0}` 无法读取，应为 `{1}`", "format version `{0}` cannot be read, expected `{1}`");

    /// <summary>MR1018: … is not a file below this folder.</summary>
    public static DiagnosticDescriptor NotARelativeFile { get; } = Error("MR1018", "`{0}` 不是本文件夹里的文件名", "`{0}` is not a file below this folder", "用 / 分隔的相对路径，不含 `..`", "a relative path with /, without `..`");

    /// <summary>MR1019: … is not the number of an item.</summary>
    public static DiagnosticDescriptor NotAnItemNumber { get; } = Error("MR1019", "`{0}` 不是实事的序号", "`{0}` is not the number of an item", "正整数", "a whole number above zero");

    /// <summary>MR1020: … must be above zero.</summary>
    public static DiagnosticDescriptor MustBePositive { get; } = Error("MR1020", "`{0}` 应大于零", "`{0}` must be above zero");

    /// <summary>MR1021: … must not be negative.</summary>
    public static DiagnosticDescriptor MustNotBeNegative { get; } = Error("MR1021", "`{0}` 不能是负数", "`{0}` must not be negative");

    /// <summary>MR1022: … must be a whole number from 1 to ….</summary>
    public static DiagnosticDescriptor NotAQuorum { get; } = Error("MR1022", "`{0}` 应是 1 到 {1} 的整数", "`{0}` must be a whole number from 1 to {1}");

    /// <summary>MR1023: the period ends before it starts.</summary>
    public static DiagnosticDescriptor PeriodReversed { get; } = Error("MR1023", "期间的结束早于开始", "the period ends before it starts");

    /// <summary>MR1024: kind … does not take ….</summary>
    public static DiagnosticDescriptor KeyNotTaken { get; } = Error("MR1024", "`{1}` 不用 `{0}` 这个键", "kind `{1}` does not take `{0}`");

    /// <summary>MR1025: … and … exclude each other.</summary>
    public static DiagnosticDescriptor KeysExclude { get; } = Error("MR1025", "`{0}` 和 `{1}` 只能写一个", "`{0}` and `{1}` exclude each other");

    private static DiagnosticDescriptor[] Syntax =>
    [
        SyntaxError,
        NotUtf8,
        DuplicateKey,
        NumberTooLong,
        LimitExceeded,
        FileMissing,
        FileUnreadable,
        UnknownKey,
        MissingKey,
        WrongType,
        EmptyText,
        EmptyList,
        RepeatedElement,
        NotAChoice,
        NotADate,
        NotAnId,
        UnknownFormat,
        NotARelativeFile,
        NotAnItemNumber,
        MustBePositive,
        MustNotBeNegative,
        NotAQuorum,
        PeriodReversed,
        KeyNotTaken,
        KeysExclude,
    ];
}
