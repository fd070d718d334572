namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Prints the outcomes of cases: a line a file, and for every case that fails what was expected, what was found and why.</summary>
internal sealed class CaseReport(TextWriter writer, Language language)
{
    private int _passed;

    public int Failed { get; private set; }

    private bool Zh => language == Language.Chinese;

    public void Print(string file, IReadOnlyList<CaseOutcome> outcomes)
    {
        var failed = outcomes.Where(outcome => !outcome.Passed).ToList();
        Failed += failed.Count;
        _passed += outcomes.Count - failed.Count;
        writer.WriteLine(failed.Count == 0 ? $"✓ {file}  {outcomes.Count}" : $"✗ {file}  {outcomes.Count - failed.Count}/{outcomes.Count}");
        failed.ForEach(Print);
    }

    /// <param name="isWhole">Whether every file could be read and run.</param>
    public void PrintTotals(bool isWhole)
    {
        var rest = isWhole ? "" : Zh ? "；有错误的文件没有运行" : "; files with errors were not run";
        writer.WriteLine((Zh ? $"用例：通过 {_passed} 个，失败 {Failed} 个" : $"cases: {_passed} passed, {Failed} failed") + rest);
    }

    private void Print(CaseOutcome outcome)
    {
        writer.WriteLine($"  {outcome.Case.Name}");
        foreach (var difference in outcome.Differences)
        {
            var advice = difference.IsExpectedRounded ? Zh ? $"；只比到所写位数就写 ≈ {difference.Expected}" : $"; write ≈ {difference.Expected} to compare it rounded" : "";
            writer.WriteLine((Zh
                ? $"    {difference.Location}: {difference.Place} 应为 {difference.Expected}，实为 {difference.Found}"
                : $"    {difference.Location}: {difference.Place}: expected {difference.Expected}, found {difference.Found}") + advice);
        }

        foreach (var measure in outcome.Differences.Select(difference => difference.Measure).OfType<MeasureResult>().Distinct())
        {
            writer.WriteLine($"    {measure.Measure.Id}: {measure.Explain(language)}");
        }
    }
}
