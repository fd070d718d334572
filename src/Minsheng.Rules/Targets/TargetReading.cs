namespace Minsheng.Rules;

/// <summary>What reading a target's text gave.</summary>
/// <param name="Target">The target; null where the text could not be read.</param>
/// <param name="Problems">What was found, in order of position; errors exactly where <paramref name="Target"/> is null.</param>
public sealed record TargetReading(Target? Target, IReadOnlyList<TargetProblem> Problems);
