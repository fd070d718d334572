using System.Globalization;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Workflows;

/// <summary>How a figure is said to RulesEngine: the members of its input, and how they are compared with a bound, exactly.</summary>
internal abstract class ExportedFigure
{
    private static readonly Rational LargestFactor = 10_000_000_000;

    /// <summary>The form of a figure; null where a workflow cannot say it.</summary>
    /// <param name="actual">The figure.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="bounds">What it is compared with.</param>
    public static ExportedFigure? Of(NumberExpression actual, Unit unit, IReadOnlyList<ComparisonExpression> bounds) => actual switch
    {
        FieldExpression { Field: ObservationField.Value } field => AmountOf(field, unit, bounds),
        ShareExpression when bounds.All(IsShort) => new RatioFigure(),
        CoverageExpression coverage when bounds.All(IsShort) => new CoverageFigure(coverage.Members.Count),
        StageExpression stage when bounds.All(bound => bound.Relation.IsLowerBound()) => new StageFigure(stage),
        AttestationExpression when bounds.All(bound => bound is { Relation: Relation.AtLeast } && bound.Bound == 1) => new AttestationFigure(),
        _ => null,
    };

    /// <summary>The comparison.</summary>
    /// <param name="member">The input of the measure, as an expression.</param>
    /// <param name="comparison">What must hold.</param>
    public abstract string Compare(string member, ComparisonExpression comparison);

    /// <summary>Adds the members of a result's figure; of none where there is none.</summary>
    /// <param name="members">Takes them.</param>
    /// <param name="result">The result.</param>
    /// <param name="upTo">The earlier of due date and date of the evaluation.</param>
    /// <returns>Whether decimals hold the figure, where there is one.</returns>
    public abstract bool Fill(IDictionary<string, object?> members, MeasureResult result, DateOnly upTo);

    /// <summary>Whether there is a number to compare.</summary>
    public virtual bool IsKnown(MeasureResult result) => result.Actual?.Value is not null;

    private protected static string Sign(Relation relation) => relation switch
    {
        Relation.AtLeast => ">=",
        Relation.Above => ">",
        Relation.AtMost => "<=",
        Relation.Below => "<",
        _ => "==",
    };

    /// <summary>A decimal as Dynamic.Core reads it as one: whole numbers of up to nine digits as they are, others with <c>M</c>, without which they would be doubles.</summary>
    private protected static string Literal(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return decimal.IsInteger(value) && Math.Abs(value) < 1_000_000_000 ? text : text + "M";
    }

    /// <summary>A number as a decimal, where one holds it exactly.</summary>
    private protected static decimal? Exactly(Rational value)
    {
        try
        {
            return value.HasExactDecimal && value.ToDecimal() is var exact && exact == value ? decimal.IsInteger(exact) ? decimal.Truncate(exact) : exact : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Amounts of counted units and money are decimals as they are; physical units convert by fractions, and means are fractions.</summary>
    private static ExportedFigure? AmountOf(FieldExpression field, Unit unit, IReadOnlyList<ComparisonExpression> bounds)
    {
        var isDecimal = !field.IsWeighted && unit.Dimension is UnitDimension.Count or UnitDimension.Money or UnitDimension.Share or UnitDimension.PercentagePoint;
        return isDecimal && bounds.All(bound => Exactly(bound.Bound) is not null) ? new AmountFigure()
            : bounds.All(IsShort) ? new RatioFigure()
            : null;
    }

    /// <summary>Whether a bound leaves room for figures of 18 digits in products of decimals.</summary>
    private static bool IsShort(ComparisonExpression comparison) =>
        Rational.Abs(new Rational(comparison.Bound.Numerator, 1)) <= LargestFactor && new Rational(comparison.Bound.Denominator, 1) <= LargestFactor;

    /// <summary>An amount, as it is.</summary>
    private sealed class AmountFigure : ExportedFigure
    {
        public override string Compare(string member, ComparisonExpression comparison) =>
            $"{member}.value {Sign(comparison.Relation)} {Literal(Exactly(comparison.Bound)!.Value)}";

        public override bool Fill(IDictionary<string, object?> members, MeasureResult result, DateOnly upTo)
        {
            var value = Exactly(result.Actual?.Value?.Amount ?? Rational.Zero);
            members["value"] = value ?? 0m;
            return value is not null;
        }
    }

    /// <summary>A fraction, compared as N·q ≥ p·D.</summary>
    private sealed class RatioFigure : ExportedFigure
    {
        private static readonly Rational Largest = 1_000_000_000_000_000_000;

        public override string Compare(string member, ComparisonExpression comparison)
        {
            var (numerator, denominator) = (Literal((decimal)comparison.Bound.Numerator), Literal((decimal)comparison.Bound.Denominator));
            return $"{Times($"{member}.numerator", denominator)} {Sign(comparison.Relation)} {Times($"{member}.denominator", numerator)}";
        }

        public override bool Fill(IDictionary<string, object?> members, MeasureResult result, DateOnly upTo)
        {
            var pair = result.Actual is { } actual ? Pair(actual) : (0m, 1m);
            (members["numerator"], members["denominator"]) = pair ?? (0m, 1m);
            return pair is not null;
        }

        /// <summary>The counts as reported, where there are any and decimals hold them; else the share in lowest terms.</summary>
        private static (decimal Numerator, decimal Denominator)? Pair(ActualFigure actual) =>
            actual is { Value: not null, Numerator: { } numerator, Denominator: { } denominator } && Short(numerator) is { } counted && Short(denominator) is { } of
                ? (counted, of)
                : actual.Value is not { } value ? (0m, 1m)
                : Short(new Rational(value.Amount.Numerator, 1)) is { } above && Short(new Rational(value.Amount.Denominator, 1)) is { } below ? (above, below)
                : null;

        private static decimal? Short(Rational value) => Rational.Abs(value) <= Largest ? Exactly(value) : null;

        private static string Times(string member, string factor) => factor == "1" ? member : $"{member} * {factor}";
    }

    /// <summary>The index of a stage, from 0; the bound as the first stage that reaches it.</summary>
    private sealed class StageFigure(StageExpression stages) : ExportedFigure
    {
        public override string Compare(string member, ComparisonExpression comparison) =>
            $"{member}.stage >= {stages.Values.TakeWhile(value => !comparison.Relation.Holds(value, comparison.Bound)).Count()}";

        public override bool Fill(IDictionary<string, object?> members, MeasureResult result, DateOnly upTo)
        {
            members["stage"] = result.Actual?.Stage is { } stage ? stages.Stages.IndexOf(stage) : 0;
            return true;
        }

        public override bool IsKnown(MeasureResult result) => result.Actual?.Stage is not null;
    }

    /// <summary>How many members are covered.</summary>
    private sealed class CoverageFigure(int count) : ExportedFigure
    {
        public override string Compare(string member, ComparisonExpression comparison) =>
            $"{member}.covered * {Literal((decimal)comparison.Bound.Denominator)} {Sign(comparison.Relation)} {Literal((decimal)comparison.Bound.Numerator * count)}";

        public override bool Fill(IDictionary<string, object?> members, MeasureResult result, DateOnly upTo)
        {
            members["covered"] = (decimal)(count - (result.Actual?.Uncovered?.Count ?? count));
            return true;
        }
    }

    /// <summary>What is attested, with what evidence.</summary>
    private sealed class AttestationFigure : ExportedFigure
    {
        public override string Compare(string member, ComparisonExpression comparison) => $"{member}.isAttested && {member}.hasEvidence && !{member}.isExpired";

        public override bool Fill(IDictionary<string, object?> members, MeasureResult result, DateOnly upTo)
        {
            var rows = result.Actual is null ? [] : result.Observations;
            members["isAttested"] = result.Actual?.Attested == true;
            members["hasEvidence"] = rows.All(row => row.Source.Length > 0);
            members["isExpired"] = rows.Any(row => row.Expires < upTo);
            return true;
        }

        public override bool IsKnown(MeasureResult result) => result.Actual?.Attested is not null;
    }
}
