namespace Minsheng.Rules;

/// <summary>One property of a JSON object.</summary>
/// <param name="Name">The name, without quotes and escapes.</param>
/// <param name="NameLocation">Where the name starts.</param>
/// <param name="Value">The value.</param>
public sealed record DocumentProperty(string Name, SourceLocation NameLocation, DocumentNode Value);
