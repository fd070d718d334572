namespace Minsheng.Rules.Tests.Batch;

/// <summary>Figures of which there are few: stages, attestations, covered members.</summary>
public sealed class BatchCodesTests
{
    private const string Hospital = """ "kind": "milestone", "target": "reach 建成" """;
    private static readonly Observation Row = new() { Measure = "m", Date = Sample.Day("12-31") };

    /// <summary>建成 is the fifth stage after 未启动: two steps of five are 2/5.</summary>
    [Fact]
    public void SetStages_Stages_AreReadByTheirNumbers()
    {
        var given = BatchCase.Of(Hospital, 5);
        Assert.Equal(["未启动", "已启动", "在建", "主体完工", "基本建成", "建成", "投用"], given.Evaluator.StagesOf(0));

        given.Columns.SetStages(0, new byte[] { 0, 2, 5, 6, 200 }, new ulong[] { 0b01111 });

        var result = given.Evaluate();
        Assert.Equal(0b01100UL, result.Met(0)[0]);
        Assert.Equal([0, 0.4, 1, 1, double.NaN], result.Completions(0));
        Assert.Equal(
            [Compliance.NotMet, Compliance.NotMet, Compliance.Met, Compliance.Met, Compliance.Indeterminate], Enumerable.Range(0, 5).Select(region => result.VerdictOf(0, region).Compliance));
    }

    [Fact]
    public void SetCodes_Attestations_AreJudgedWithTheirEvidence()
    {
        var given = BatchCase.Of(""" "kind": "attestation" """, 5);

        given.Columns.SetCodes(
            0,
            new byte[] { 0, 1, 2, 3, 0 },
            [
                Row with { Attested = true, Source = "文件" },
                Row with { Attested = false },
                Row with { Attested = true },
                Row with { Attested = true, Source = "文件", Expires = Sample.Day("11-30") },
            ]);

        var result = given.Evaluate();
        Assert.Equal(
            [null, ReasonCode.NotAttested, ReasonCode.EvidenceMissing, ReasonCode.EvidenceExpired, null], Enumerable.Range(0, 5).Select(region => result.VerdictOf(0, region).Reason));
        Assert.Equal(0b10001UL, result.Met(0)[0]);
    }

    [Fact]
    public void SetCodes_CoveredMembers_AreCounted()
    {
        var given = BatchCase.Of(""" "kind": "coverage", "members": ["特困人员", "孤儿"], "target": "全覆盖" """, 3);

        given.Columns.SetCodes(0, new byte[] { 0, 1, 2 }, [Row with { Covered = [] }, Row with { Covered = ["孤儿"] }, Row with { Covered = ["孤儿", "特困人员"] }]);

        var result = given.Evaluate();
        Assert.Equal(0b100UL, result.Met(0)[0]);
        Assert.Equal([0, 0.5, 1], result.Completions(0));
    }

    /// <summary>A share that was published without its counts, here 10%, 15% and 82%.</summary>
    [Fact]
    public void SetCodes_PublishedShares_AreTakenAtFaceValue()
    {
        var given = BatchCase.Of(""" "kind": "proportion", "numerator": "a", "denominator": "b", "target": "≥ 15%" """, 3);

        given.Columns.SetCodes(0, new byte[] { 2, 1, 0 }, [.. new Rational[] { new(1, 10), new(15, 100), new(82, 100) }.Select(share => Row with { Value = share, IsShare = true })]);

        Assert.Equal(0b011UL, given.Evaluate().Met(0)[0]);
    }

    [Fact]
    public void SetCodes_AsManyMeaningsAsAByteHas_AreAllJudged()
    {
        var given = BatchCase.Of(""" "kind": "count", "target": "≥ 200 所" """, 1024);

        given.Columns.SetCodes(0, Enumerable.Range(0, 1024).Select(region => (byte)region).ToArray(), [.. Enumerable.Range(0, 256).Select(schools => Row with { Value = schools })]);

        Assert.Equal(4 * 56, given.Evaluate().Met(0).ToArray().Sum(word => System.Numerics.BitOperations.PopCount(word)));
    }

    [Fact]
    public void SetCodes_CodeWithoutMeaning_Throws()
    {
        var columns = BatchCase.Of(Hospital, 3).Columns;

        Assert.Throws<ArgumentException>(() => columns.SetStages(0, new byte[] { 0, 7, 0 }));
        Assert.Throws<ArgumentException>(() => columns.SetCodes(0, new byte[] { 0, 1, 0 }, [Row with { Stage = "在建" }]));
        Assert.Throws<ArgumentException>(() => columns.SetCodes(0, new byte[3], []));
        columns.SetCodes(0, new byte[] { 0, 1, 0 }, [Row with { Stage = "在建" }], new ulong[] { 0b101 });
    }

    [Fact]
    public void SetCodes_MeaningThatDoesNotFit_Throws()
    {
        var columns = BatchCase.Of(Hospital, 3).Columns;

        Assert.Throws<ArgumentException>(() => columns.SetCodes(0, new byte[3], [Row with { Measure = "other", Stage = "在建" }]));
        Assert.Throws<InvalidRulesException>(() => columns.SetCodes(0, new byte[3], [Row with { Stage = "完了" }]));
        Assert.Throws<InvalidRulesException>(() => columns.SetCodes(0, new byte[3], [Row with { Value = 3 }]));
    }

    /// <summary>A single observation takes the place of the column in its region alone.</summary>
    [Fact]
    public void Add_BesideCodes_DecidesInItsRegion()
    {
        var given = BatchCase.Of(Hospital, 3);
        given.Columns.SetStages(0, new byte[] { 2, 2, 5 });

        given.Columns.Add(1, Row with { Stage = "投用" });

        var result = given.Evaluate();
        Assert.Equal((0b110UL, 1L), (result.Met(0)[0], result.FallbackCount));
    }
}
