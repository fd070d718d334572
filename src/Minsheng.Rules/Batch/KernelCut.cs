namespace Minsheng.Rules;

/// <summary>A number from which on another verdict holds.</summary>
/// <param name="At">The least number that is not below.</param>
/// <param name="Below">The verdict below.</param>
/// <param name="Above">The verdict from there on.</param>
internal readonly record struct KernelCut(long At, Compliance Below, Compliance Above);
