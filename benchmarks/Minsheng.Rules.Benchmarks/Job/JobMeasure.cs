namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>One measure of the job, in whole numbers: amounts in hundredths of the unit, shares in percent.</summary>
/// <param name="Index">Its place in the rule set.</param>
/// <param name="Slot">The place of its first fact; a share has its denominator in the next.</param>
/// <param name="Domain">The domain, from 0 to 9.</param>
/// <param name="Form">How it is judged.</param>
/// <param name="Unit">What its facts count: a counted noun, 公里 or 元.</param>
/// <param name="Weight">Its weight in the mean of its domain.</param>
/// <param name="Target">The bound, the lower bound of a range, the value that a change leads to, or the percent of a share.</param>
/// <param name="Limit">The upper bound of a range, or the value that a change starts from; 0 elsewhere.</param>
internal sealed record JobMeasure(int Index, int Slot, int Domain, JobForm Form, string Unit, int Weight, long Target, long Limit)
{
    /// <summary>Its id in the rule set.</summary>
    public string Id { get; } = $"m{Index}";

    /// <summary>How many facts it reads.</summary>
    public int Facts => Form == JobForm.Share ? 2 : 1;

    /// <summary>Whether it is in the mean of its domain.</summary>
    public bool HasCompletion => Form != JobForm.Range;

    /// <summary>The smallest step of its facts: whole for what is counted, hundredths for lengths and money.</summary>
    public long Step => Unit is "公里" or "元" ? 1 : 100;
}
