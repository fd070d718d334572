namespace Minsheng.Rules;

/// <summary>What a kernel needs to know of one measure: its proven range, bounds, verdicts and completion, for figures of one scale.</summary>
internal readonly struct KernelConstants
{
    /// <summary>The least a of the proven range.</summary>
    public long LeastA { get; init; }

    /// <summary>The greatest.</summary>
    public long MostA { get; init; }

    /// <summary>The greatest b.</summary>
    public long MostB { get; init; }

    /// <summary>Whether a is a part of b, and so not above it.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether all that a share is multiplied with, and all figures of the range, are less than 2³¹.</summary>
    public bool IsShort { get; init; }

    /// <summary>Amounts, or distances of shares, below this have one verdict, the others another.</summary>
    public long Cut { get; init; }

    /// <summary>What the verdict below the cut adds to the counts beyond <see cref="Usual"/>.</summary>
    public long BelowCut { get; init; }

    /// <summary>Whether the verdict below the cut is that the target is met.</summary>
    public bool IsMetBelow { get; init; }

    /// <summary>Whether the other one is.</summary>
    public bool IsMetAbove { get; init; }

    /// <summary>A verdict, as it adds to the counts: it is counted for all regions at once, and the kernel says what differs.</summary>
    public long Usual { get; init; }

    /// <summary>The bound of amounts.</summary>
    public KernelBound First { get; init; }

    /// <summary>Their other bound.</summary>
    public KernelBound Second { get; init; }

    /// <summary>How far above the bound a share is, times b and a factor above zero.</summary>
    public IntegerLine Distance { get; init; }

    /// <summary>The verdicts, by place of the figure: below, on and above the first bound, for each of three places by the second.</summary>
    public KernelVerdicts Verdicts { get; init; }

    /// <summary>The amount from which progress is counted.</summary>
    public long Start { get; init; }

    /// <summary>What one a, or all of b, adds to the completion.</summary>
    public double Slope { get; init; }

    /// <summary>The completion at <see cref="Start"/>, or of a share of nothing.</summary>
    public double Offset { get; init; }
}
