using System.Globalization;

namespace Minsheng.Rules;

/// <summary>Writes results as CSV (RFC 4180): a header, then a row for each measure in file order. Same result, same text.</summary>
/// <remarks>
/// <para>
/// Comma-separated, line feeds, no culture. Columns are named and codes written as in the JSON of a result; what the JSON has as null is empty. Amounts are exact
/// where their decimals end; completions and other shares have 6 decimals at most, rounded half away from zero after every comparison; a share is a fraction, 15% is 0.15.
/// The last column repeats what the observation files say of themselves, for example that figures are made up.
/// </para>
/// <para>
/// Spreadsheets run a text that starts with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> as a formula. Such a text has an apostrophe in front; numbers never do.
/// </para>
/// </remarks>
public static class CsvReport
{
    private const int ShareDecimals = 6;

    private static readonly (string Name, Func<CsvReportRow, CsvField> Field)[] Columns =
    [
        ("domain", row => CsvField.OfText(row.Domain.Id)),
        ("item", row => CsvField.OfNumber(row.Item.Number.ToString(CultureInfo.InvariantCulture))),
        ("measure", row => CsvField.OfText(row.Measure.Id)),
        ("kind", row => CsvField.OfText(row.Measure.Kind)),
        ("subject", row => CsvField.OfText(row.Measure.Header.Subject.In(row.Language))),
        ("region", row => CsvField.OfText(row.Region?.Id)),
        ("compliance", row => Code<Compliance>(row.Result.Compliance)),
        ("reason", row => Code(row.Result.Reason)),
        ("waivedUntil", row => Date(row.Result.Waived?.Waiver.Expires)),
        ("completion", row => Share(row.Result.Completion?.Capped)),
        ("completionRaw", row => Share(row.Result.Completion?.Raw)),
        ("actual", row => Amount(row.Result.Actual?.Value?.Amount)),
        ("unit", row => CsvField.OfText(row.Result.Actual?.Value?.Unit.Name)),
        ("numerator", row => Amount(row.Result.Actual?.Numerator)),
        ("denominator", row => Amount(row.Result.Actual?.Denominator)),
        ("stage", row => CsvField.OfText(Stage(row.Result))),
        ("date", row => Date(row.Result.Actual?.Date)),
        ("target", row => CsvField.OfText(Target(row.Result))),
        ("by", row => Date(row.Measure.Header.By)),
        ("suspect", row => CsvField.OfText(row.Result.Suspect?.Suspicion.Likely.ToString())),
        ("margin", row => Amount(row.Result.Margin?.Amount)),
        ("marginUnit", row => CsvField.OfText(row.Result.Margin?.Unit.Name)),
        ("marginCount", row => Amount(row.Result.CountMargin?.Amount)),
        ("trajectory", row => Code<TrajectoryState>(row.Result.Trajectory.State)),
        ("scheduled", row => Share(row.Result.Trajectory.Scheduled)),
        ("lag", row => Share(row.Result.Trajectory.Lag)),
        ("required", row => Amount(row.Result.Trajectory.Required?.Amount)),
        ("forecast", row => Amount(row.Result.Trajectory.Forecast?.Amount)),
        ("light", row => CsvField.OfText(row.Result.Trajectory.Light?.Light)),
        ("dataQuality", row => Code<DataQualityState>(row.Result.DataQuality.State)),
        ("share", row => Share(row.Result.DataQuality.Share)),
        ("shareOfTotal", row => Share(row.ShareOfTotal)),
        ("notes", row => CsvField.OfText(string.Join(';', row.Result.Notes.Select(ResultWords.CodeOf)))),
        ("class", row => CsvField.OfText(row.Result.Class?.Code)),
        ("explanation", row => CsvField.OfText(row.Result.Explain(row.Language))),
        ("rule", row => CsvField.OfText(Place(row.Measure.Header.Location))),
        ("asOf", row => Date(row.Evaluation.AsOf)),
        ("knownAt", row => Date(row.Evaluation.KnownAt)),
        ("labels", row => CsvField.OfText(row.Labels)),
    ];

    /// <summary>Writes a whole evaluation.</summary>
    /// <param name="result">The evaluation.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">What is asked for; null for English without regions.</param>
    public static void Write(EvaluationResult result, TextWriter writer, CsvReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        WriteRow(writer, Columns.Select(column => CsvField.OfText(column.Name)));
        foreach (var row in CsvReportRow.Of(result, options ?? new CsvReportOptions()))
        {
            WriteRow(writer, Columns.Select(column => column.Field(row)));
        }
    }

    private static void WriteRow(TextWriter writer, IEnumerable<CsvField> fields)
    {
        writer.Write(string.Join(',', fields));
        writer.Write('\n');
    }

    private static CsvField Amount(Rational? amount) => CsvField.OfNumber(amount?.ToDecimalString());

    private static CsvField Share(Rational? share) => CsvField.OfNumber(share?.Round(ShareDecimals).ToString());

    private static CsvField Date(DateOnly? date) => CsvField.OfText(date is { } day ? IsoDate.Format(day) : null);

    private static CsvField Code<T>(T? value)
        where T : struct, Enum => CsvField.OfText(value is { } known ? ResultWords.CodeOf(known) : null);

    /// <summary>The stage; of attestations the one that <see cref="Target(MeasureResult)"/> names, once it is reached.</summary>
    private static string? Stage(MeasureResult result) =>
        result.Actual is { Attested: true } ? result.Measure.ImpliedStage : result.Actual?.Stage;

    /// <summary>The target, but none of the whole where a region has none of its own.</summary>
    private static string? Target(MeasureResult result)
    {
        var measure = result.Measure;
        var target = measure.Target ?? (measure.ImpliedStage is { } stage ? new StageTarget(stage) : null);
        return target is null || result.Reason == ReasonCode.NoRegionalTarget ? null : (target with { By = null }).ToString();
    }

    private static string Place(SourceLocation place) => FormattableString.Invariant($"{place.File}:{place.Line}");
}
