using DuckDB.NET.Data;
using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>DuckDB in this process, over the rows of the job in a table that is loaded beforehand: the query of <c>peers/peers/duckdb.mjs</c> that rolls up.</summary>
internal sealed class DuckRows : IDisposable
{
    private const string RollUp = """
        CREATE OR REPLACE TABLE answers AS
        WITH judged AS (
          SELECT entity, measure, domain, weight, met,
            CASE WHEN met THEN 1::DOUBLE WHEN form = 0 THEN a / target WHEN form = 1 THEN a * 100 / (b * target)
              WHEN form = 2 OR a >= bound THEN 0::DOUBLE ELSE (bound - a) / (bound - target) END AS completion
          FROM (
            SELECT *, CASE form WHEN 0 THEN a >= target WHEN 1 THEN a * 100 >= b * target WHEN 2 THEN a BETWEEN target AND bound ELSE a <= target END AS met
            FROM facts JOIN rules USING (measure))),
        domains AS (
          SELECT entity, domain, sum(met::INTEGER) AS met, sum(weight * completion) / sum(weight) AS mean FROM judged GROUP BY entity, domain)
        SELECT entity, sum(met) AS met, avg(mean) AS mean FROM domains GROUP BY entity
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <summary>Loads rules and rows; amounts in hundredths.</summary>
    public DuckRows(JobRuleSet rules, BatchRows rows)
    {
        _connection.Open();
        Execute("CREATE TABLE rules (measure SMALLINT, form TINYINT, domain TINYINT, weight DOUBLE, target BIGINT, bound BIGINT)");
        Execute($"INSERT INTO rules VALUES {string.Join(", ", rules.Measures.Select(RuleRow))}");
        Execute("CREATE TABLE facts (entity INTEGER, measure SMALLINT, a BIGINT, b BIGINT)");
        Load(rules, rows);
    }

    /// <summary>Judges and rolls up into a table.</summary>
    public void Run(int threads)
    {
        Execute($"SET threads = {threads}");
        Execute(RollUp);
    }

    /// <summary>Whether the answers have as many met in every region, and the same means, as ours.</summary>
    public bool Agrees(BatchResult ours, TextWriter output)
    {
        const double tolerance = 1e-9;
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT entity, met::INTEGER, mean FROM answers ORDER BY entity";
        using var reader = command.ExecuteReader();
        var (regions, met) = (0, 0L);
        for (; reader.Read(); regions++)
        {
            var (region, found, mean) = (reader.GetInt32(0), reader.GetInt32(1), reader.GetDouble(2));
            if (region != regions || found != ours.CountOf(Compliance.Met, region) || !(Math.Abs(mean - ours.Completion.ReportedOnly[region]) <= tolerance))
            {
                output.WriteLine($"DuckDB differs at region {region}: {found} met, {mean}");
                return false;
            }

            met += found;
        }

        output.WriteLine($"DuckDB: {met} met in {regions} regions, {(regions == ours.Count ? "as ours" : $"but there are {ours.Count}")}");
        return regions == ours.Count;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static string RuleRow(JobMeasure measure) =>
        $"({measure.Index}, {(int)measure.Form}, {measure.Domain}, {(measure.HasCompletion ? measure.Weight : 0)}, {measure.Target}, {measure.Limit})";

    private void Load(JobRuleSet rules, BatchRows rows)
    {
        using var appender = _connection.CreateAppender("facts");
        var (regions, measures) = (rows.Regions, rows.Measures);
        var (values, denominators) = (rows.Values, rows.Denominators);
        for (var row = 0; row < rows.Count; row++)
        {
            var step = rules.Measures[measures.Span[row]].Step;
            appender.CreateRow()
                .AppendValue(regions.Span[row])
                .AppendValue((short)measures.Span[row])
                .AppendValue(values.Span[row] * step)
                .AppendValue(denominators.Span[row] * step)
                .EndRow();
        }
    }

    private void Execute(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
