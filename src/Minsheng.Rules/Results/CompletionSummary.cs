namespace Minsheng.Rules;

/// <summary>The mean completion of several measures or items, from 0 to 1, in two versions.</summary>
/// <param name="ReportedOnly">The weighted mean over those with data; null where none has.</param>
/// <param name="MissingAsZero">The weighted mean with missing ones counted as 0; null where none could have a completion.</param>
/// <param name="CoveredWeight">The weight of those with data over the weight of all that could have a completion; null where none could.</param>
public readonly record struct CompletionSummary(Rational? ReportedOnly, Rational? MissingAsZero, Rational? CoveredWeight);
