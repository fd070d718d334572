namespace Minsheng.Rules.Tests.Batch;

/// <summary>What the kinds of villages report of one measure; nothing where neither numbers, codes nor rows are given.</summary>
/// <param name="Measure">The measure.</param>
internal sealed record VillageColumn(int Measure)
{
    /// <summary>How many decimals the numbers have.</summary>
    public int Decimals { get; init; }

    /// <summary>The amount or part of each kind; empty where the column has no numbers.</summary>
    public long[] A { get; init; } = [];

    /// <summary>The wholes; empty for amounts.</summary>
    public long[] B { get; init; } = [];

    /// <summary>The code of each kind; empty where the column has numbers.</summary>
    public byte[] Codes { get; init; } = [];

    /// <summary>What codes mean.</summary>
    public IReadOnlyList<Observation> Meanings { get; init; } = [];

    /// <summary>Which kinds have a figure; all of them where empty.</summary>
    public bool[] Presents { get; init; } = [];

    /// <summary>The kinds that are told by observations instead.</summary>
    public IReadOnlyList<Observation>?[] Singles { get; init; } = [];

    /// <summary>Whether a kind has a figure in the column.</summary>
    public bool Has(int kind) => (A.Length > 0 || Codes.Length > 0) && (Presents.Length == 0 || Presents[kind]);

    /// <summary>The observations of a kind of its own, if it has any.</summary>
    public IReadOnlyList<Observation>? SingleOf(int kind) => Singles.Length == 0 ? null : Singles[kind];
}
