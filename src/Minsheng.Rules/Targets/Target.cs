namespace Minsheng.Rules;

/// <summary>What a measure promises: a bound, a range, a change from one value to another, or a stage. Immutable.</summary>
/// <remarks>
/// Text (<c>≥ 70%</c>, <c>不少于6万人次</c>), object (<c>{"atLeast": 0.7, "unit": "%"}</c>) and this type say the same;
/// <see cref="ToString"/> writes text that reads back to an equal target. Shares are fractions: 15% is 0.15.
/// </remarks>
public abstract record Target
{
    private protected Target()
    {
    }

    /// <summary>The unit of the target's numbers.</summary>
    /// <value>Null for stages and for bare numbers.</value>
    public Unit? Unit { get; init; }

    /// <summary>The due date written in the target.</summary>
    /// <value>Null where the target leaves it to the measure or to the end of the programme's period.</value>
    public DateOnly? By { get; init; }

    /// <summary>Whether the source says 余, 多 or about. Changes the printed words, never the verdict.</summary>
    public bool Approximate { get; init; }

    /// <summary>The numbers with their unit, in the order of the text; none for a stage.</summary>
    internal IReadOnlyList<Quantity> Amounts => this switch
    {
        BoundTarget bound => [AmountOf(bound.Bound)],
        RangeTarget range => [AmountOf(range.Low), AmountOf(range.High)],
        ChangeTarget change => [AmountOf(change.From), AmountOf(change.To)],
        _ => [],
    };

    /// <summary>Reads a target in mathematical text or in the words of the source.</summary>
    /// <param name="text">For example <c>≥ 800 人</c>, <c>6至8个</c>, <c>由1500元降至750元</c>, <c>reach 建成 by 2023-12-31</c>.</param>
    /// <param name="units">The units to read; <see cref="UnitCatalogue.Default"/> where null.</param>
    /// <returns>The target, or what is wrong and at which character.</returns>
    public static TargetReading Read(string text, UnitCatalogue? units = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TargetParser(text, units ?? UnitCatalogue.Default).Whole();
    }

    /// <summary>Finds every target in a sentence; numbers that belong to names (<c>5G</c>, <c>G204国道</c>, <c>13号学生宿舍</c>) are passed over.</summary>
    /// <param name="sentence">The words of a source.</param>
    /// <param name="units">The units to read; <see cref="UnitCatalogue.Default"/> where null.</param>
    /// <returns>The targets with their places, in order.</returns>
    public static IReadOnlyList<FoundTarget> FindAll(string sentence, UnitCatalogue? units = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new ClauseScanner(sentence, units ?? UnitCatalogue.Default).Scan();
    }

    /// <summary>Reads a target; throws where <see cref="Read"/> would report.</summary>
    /// <exception cref="FormatException">The text is not a target.</exception>
    public static Target Parse(string text, UnitCatalogue? units = null)
    {
        var reading = Read(text, units);
        return reading.Target ?? throw new FormatException($"`{text}` is not a target");
    }

    /// <summary>The mathematical text, which reads back to an equal target.</summary>
    public sealed override string ToString() => By is { } by ? $"{Words()} by {IsoDate.Format(by)}" : Words();

    /// <summary>The object form on one line, as rule files and results write it: <c>{"atLeast":60000,"unit":"人次"}</c>.</summary>
    public string ToJson() => TargetJson.Line(this);

    private Quantity AmountOf(Rational number) => new(number, Unit ?? default);

    private protected abstract string Words();

    private protected string Amount(Rational value) => Unit is { IsShare: true } ? (value * 100).ToString() : value.ToString();

    private protected string About => Approximate ? "约 " : "";

    private protected string UnitSuffix => Unit switch
    {
        null => "",
        { IsShare: true } => "%",
        { } unit => " " + unit.Name,
    };
}
