namespace Minsheng.Rules;

/// <summary>A target found in a sentence.</summary>
/// <param name="Target">The target.</param>
/// <param name="Start">0-based index of its first character, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Problems">What the words leave open, for example that 提高 names a growth.</param>
public sealed record FoundTarget(Target Target, int Start, int Length, IReadOnlyList<TargetProblem> Problems);
