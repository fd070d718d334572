namespace Minsheng.Rules.Expressions;

/// <summary>A numeric field of the newest usable observation.</summary>
/// <param name="Field">Which field; every observation of the measure must fill it.</param>
/// <param name="Unit">The unit in which the number is given; a reported <c>value</c> is converted to it.</param>
/// <param name="Over">How later figures can move it; anything but <see cref="FigureBehaviour.Fixed"/>. A rising field refuses negative figures.</param>
public sealed record FieldExpression(ObservationField Field, Unit Unit, FigureBehaviour Over) : NumberExpression
{
    /// <summary>Whether rows are totals so far or what each month added.</summary>
    public Reporting Reporting { get; init; }

    /// <summary>Whether regions are merged by the mean weighted with their <c>denominator</c> instead of by the sum.</summary>
    public bool IsWeighted { get; init; }

    /// <inheritdoc/>
    public override FigureBehaviour Behaviour => Over;
}
