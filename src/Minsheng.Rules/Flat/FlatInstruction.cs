using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>One instruction: reads the figure or the results of earlier instructions, and writes its own.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Left">The instruction whose number it reads first; of a quorum, the first of its operands.</param>
/// <param name="Right">The instruction whose number it reads second; of a quorum, how many operands it has.</param>
internal readonly record struct FlatInstruction(FlatOperation Operation, int Left, int Right)
{
    /// <summary>The constant, or the bound of a comparison.</summary>
    public Rational Constant { get; init; }

    /// <summary>One number for each stage, or for each number of members covered.</summary>
    public Rational[]? Values { get; init; }

    public Relation Relation { get; init; }

    public FigureBehaviour Behaviour { get; init; }

    public Quorum Quorum { get; init; }
}
