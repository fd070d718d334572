using FsCheck.Xunit;
using Minsheng.Rules.Tests.Flat;

namespace Minsheng.Rules.Tests.Observations;

/// <summary>The order of rows and files never decides, and neither does the order of what is written about them.</summary>
[Properties(Arbitrary = [typeof(DraftArbitraries)])]
public sealed class ObservationSetProperties
{
    [Property]
    public void Bind_ShuffledRows_ChangesNoByte(DraftedCase drafted)
    {
        var programme = drafted.Load();
        var inOrder = ObservationSet.Bind(programme, ObservationFile.FromObservations(drafted.Rows));
        var shuffled = ObservationSet.Bind(programme, ObservationFile.FromObservations(drafted.Shuffled));

        Assert.Equal(Findings(inOrder), Findings(shuffled));
        Assert.Equal(Json(inOrder, drafted.Options, []), Json(shuffled, drafted.Options, []));
    }

    /// <summary>Here rows have places, which results and findings name, and rows stand in several files word for word.</summary>
    [Property]
    public void Bind_ShuffledFiles_ChangesNoByte(DraftedCase drafted)
    {
        var programme = drafted.Load();
        var half = drafted.Rows.Count / 2;
        var files = new[] { drafted.Rows.Take(half), drafted.Rows.Skip(half), drafted.Rows.Reverse().Take(half + 1) }
            .Select((rows, index) => ObservationFile.FromObservations(rows.Select((row, line) => Placed(row, $"{index}.json", line + 1)), $"{index}.json"))
            .ToList();
        var inOrder = ObservationSet.Bind(programme, files);
        var reversed = ObservationSet.Bind(programme, files.AsEnumerable().Reverse());

        Assert.Equal(Json(inOrder, drafted.Options, inOrder.Diagnostics), Json(reversed, drafted.Options, reversed.Diagnostics));
    }

    private static Observation Placed(Observation row, string file, int line) =>
        row with { Row = new ObservationRow(new SourceLocation(file, line, 1, "")) };

    private static IEnumerable<string> Findings(ObservationBinding binding) =>
        binding.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message.En}").Order(StringComparer.Ordinal);

    private static string Json(ObservationBinding binding, EvaluationOptions options, IEnumerable<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter();
        ResultJson.Write(RuleEvaluator.Evaluate(binding.Observations!, options), writer, diagnostics);
        return writer.ToString();
    }
}
