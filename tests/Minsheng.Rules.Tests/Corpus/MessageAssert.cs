using System.Text.RegularExpressions;

namespace Minsheng.Rules.Tests.Corpus;

/// <summary>What every message of a finding owes its reader.</summary>
internal static partial class MessageAssert
{
    /// <summary>Descriptors whose arguments are the library's words (JSON types, limits, counts of fields), not the user's.</summary>
    private static readonly DiagnosticDescriptor[] OwnWordsOnly =
    [
        DiagnosticCatalogue.SyntaxError,
        DiagnosticCatalogue.LimitExceeded,
        DiagnosticCatalogue.WrongType,
        DiagnosticCatalogue.TargetExpected,
        DiagnosticCatalogue.RaggedRow,
    ];

    /// <summary>Both languages say something, fill every place, and quote the user in backticks where the descriptor takes arguments.</summary>
    public static void IsGood(Diagnostic diagnostic)
    {
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var message = diagnostic.Message.In(language);
            Assert.False(string.IsNullOrWhiteSpace(message), diagnostic.Code);
            Assert.DoesNotMatch(UnfilledPlace(), message);
            if (diagnostic.Descriptor.Message.In(language).Contains("{0}", StringComparison.Ordinal) && !OwnWordsOnly.Contains(diagnostic.Descriptor))
            {
                Assert.Matches(Quotation(), message);
            }
        }
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex UnfilledPlace();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quotation();
}
