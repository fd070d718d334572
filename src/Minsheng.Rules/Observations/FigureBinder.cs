using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Says one observation in its measure's terms. What it must contain follows from the leaves of the measure's formula, so plug-in kinds are checked like the built-in ones.</summary>
internal sealed class FigureBinder(Observation observation, CompiledMeasure measure, UnitCatalogue units, DiagnosticBag diagnostics)
{
    private int _read;
    private bool _failed;

    public BoundObservation? Bind()
    {
        var bound = new BoundObservation(observation);
        foreach (var leaf in measure.Leaves)
        {
            bound = leaf switch
            {
                FieldExpression { Field: ObservationField.Value } field => WithValue(bound, field),
                FieldExpression field => WithCount(bound, field),
                ShareExpression share => WithShare(bound, share),
                StageExpression stage => WithStage(bound, stage.Stages),
                CoverageExpression coverage => WithCovered(bound, coverage.Members),
                AttestationExpression => WithAttestation(bound),
                _ => bound,
            };
        }

        CheckUnread();
        return _failed ? null : bound;
    }

    private BoundObservation WithValue(BoundObservation bound, FieldExpression field)
    {
        Read(ObservationColumn.Value, ObservationColumn.Unit);
        if (observation.Value is not { } value)
        {
            return Missing(bound, ObservationColumn.Value);
        }

        if (field.Unit.IsShare != observation.IsShare)
        {
            var expected = field.Unit.IsShare ? DiagnosticCatalogue.BareShare : DiagnosticCatalogue.ShareNotExpected;
            return Fail(bound, ObservationColumn.Value, expected, ValueText(), field.Unit.Name);
        }

        if (ConvertedFrom(field.Unit) is not { } factor)
        {
            return bound;
        }

        var amount = value * factor.Scale;
        var isTotal = field.Over is FigureBehaviour.Rising or FigureBehaviour.Net;
        if (amount.Sign < 0 && field.Over == FigureBehaviour.Rising)
        {
            return Fail(bound, ObservationColumn.Value, DiagnosticCatalogue.NegativeTotal, ValueText());
        }

        if (isTotal && field.Unit.Dimension == UnitDimension.Count && !amount.IsInteger)
        {
            return Fail(bound, ObservationColumn.Value, DiagnosticCatalogue.FractionOfCount, amount.ToDecimalString(), field.Unit.Name);
        }

        var valued = bound with { Value = amount, IsPrintedRounded = factor.IsRounded };
        return field.IsWeighted ? WithWeight(valued) : valued;
    }

    /// <summary>What a region's value is weighted with; the total needs no weight, and one that it has changes nothing.</summary>
    private BoundObservation WithWeight(BoundObservation bound)
    {
        Read(ObservationColumn.Denominator);
        if (observation.Region.Length == 0)
        {
            return bound;
        }

        return observation.Denominator switch
        {
            null => Missing(bound, ObservationColumn.Denominator),
            { Sign: > 0 } weight => bound with { Denominator = weight },
            _ => Fail(bound, ObservationColumn.Denominator, DiagnosticCatalogue.MustBePositive, "denominator"),
        };
    }

    private BoundObservation WithCount(BoundObservation bound, FieldExpression field)
    {
        var isNumerator = field.Field == ObservationField.Numerator;
        var column = isNumerator ? ObservationColumn.Numerator : ObservationColumn.Denominator;
        Read(column, ObservationColumn.Unit);
        var count = isNumerator ? observation.Numerator : observation.Denominator;
        if (count is not { } value)
        {
            return Missing(bound, column);
        }

        if (value.Sign < 0)
        {
            return Fail(bound, column, DiagnosticCatalogue.NegativeTotal, value);
        }

        // The counts of a share that the formula also reads are in the share's unit already.
        if ((isNumerator ? bound.Numerator : bound.Denominator) is not null)
        {
            return bound;
        }

        return isNumerator ? bound with { Numerator = value } : bound with { Denominator = value };
    }

    private BoundObservation WithShare(BoundObservation bound, ShareExpression share)
    {
        Read(ObservationColumn.Value, ObservationColumn.Unit, ObservationColumn.Numerator, ObservationColumn.Denominator);
        if (observation is { Numerator: null, Denominator: null })
        {
            return WithPublishedShare(bound);
        }

        if (observation is not { Numerator: { } numerator, Denominator: { } denominator })
        {
            return Missing(bound, observation.Numerator is null ? ObservationColumn.Numerator : ObservationColumn.Denominator);
        }

        if (observation.Value is not null && !observation.IsShare)
        {
            return Fail(bound, ObservationColumn.Value, DiagnosticCatalogue.BareShare, ValueText(), "%");
        }

        if (numerator.Sign < 0 || numerator > denominator)
        {
            return Fail(bound, ObservationColumn.Numerator, DiagnosticCatalogue.PartAboveWhole, numerator, denominator);
        }

        if (ConvertedFrom(share.Unit) is not { } factor)
        {
            return bound;
        }

        var (part, whole) = (numerator * factor.Scale, denominator * factor.Scale);
        var isCount = share.Unit != default && share.Unit.Dimension == UnitDimension.Count;
        if (isCount && !(part.IsInteger && whole.IsInteger))
        {
            var (column, count) = part.IsInteger ? (ObservationColumn.Denominator, whole) : (ObservationColumn.Numerator, part);
            return Fail(bound, column, DiagnosticCatalogue.FractionOfCount, count.ToDecimalString(), share.Unit.Name);
        }

        return bound with { Numerator = part, Denominator = whole, Value = observation.Value };
    }

    private BoundObservation WithPublishedShare(BoundObservation bound)
    {
        if (observation.Value is not { } value)
        {
            return Missing(bound, ObservationColumn.Numerator);
        }

        if (!observation.IsShare)
        {
            return Fail(bound, ObservationColumn.Value, DiagnosticCatalogue.BareShare, ValueText(), "%");
        }

        if (value.Sign < 0 || value > Rational.One)
        {
            return Fail(bound, ObservationColumn.Value, DiagnosticCatalogue.PartAboveWhole, ValueText(), "100%");
        }

        // The unit says what is counted and changes no share, but it must be one.
        return ConvertedFrom(default) is null ? bound : bound with { Value = value, IsPrintedRounded = true };
    }

    private BoundObservation WithStage(BoundObservation bound, StageList stages)
    {
        Read(ObservationColumn.Stage);
        if (observation.Stage.Length == 0)
        {
            return Missing(bound, ObservationColumn.Stage);
        }

        var index = stages.IndexOf(observation.Stage);
        if (index >= 0 || _failed)
        {
            return bound with { Stage = index };
        }

        _failed = true;
        var order = string.Join(", ", stages.Stages.Select(stage => stage.Name));
        diagnostics.ReportNearMiss(
            DiagnosticCatalogue.UnknownStage, observation.PlaceOf(ObservationColumn.Stage), observation.Stage, stages.Names, observation.Stage, order);
        return bound;
    }

    private BoundObservation WithCovered(BoundObservation bound, IReadOnlyList<string> members)
    {
        Read(ObservationColumn.Covered);
        if (observation.Covered is not { } covered)
        {
            return Missing(bound, ObservationColumn.Covered);
        }

        foreach (var stranger in covered.Except(members))
        {
            _failed = true;
            diagnostics.ReportNearMiss(
                DiagnosticCatalogue.UnknownMember, observation.PlaceOf(ObservationColumn.Covered), stranger, members, stranger, string.Join(", ", members));
        }

        return bound with { Uncovered = [.. members.Except(covered)] };
    }

    private BoundObservation WithAttestation(BoundObservation bound)
    {
        Read(ObservationColumn.Attested, ObservationColumn.Expires);
        return observation.Attested is null ? Missing(bound, ObservationColumn.Attested) : bound;
    }

    /// <summary>What a reported number is multiplied with to be in the measure's unit, and whether it is printed in 万 or 亿.</summary>
    private (Rational Scale, bool IsRounded)? ConvertedFrom(Unit unit)
    {
        var text = observation.Unit;
        Rational multiplier = 1;
        while (text.Length > 0 && !units.TryFind(text, out _) && text[0] is '万' or '亿')
        {
            multiplier *= text[0] == '万' ? 10_000 : 100_000_000;
            text = text[1..];
        }

        if (text.Length == 0)
        {
            return (multiplier, multiplier != Rational.One);
        }

        if (!units.TryFind(text, out var given))
        {
            _failed = true;
            diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownUnit, observation.PlaceOf(ObservationColumn.Unit), text, units.Names, text);
            return null;
        }

        if (unit == default || given.ConvertsTo(unit))
        {
            var scale = unit == default ? Rational.One : given.Convert(Rational.One, unit);
            return (multiplier * scale, multiplier != Rational.One);
        }

        Fail(new BoundObservation(observation), ObservationColumn.Unit, DiagnosticCatalogue.UnitsDiffer, given.Name, unit.Name);
        return null;
    }

    /// <summary>A field that nothing reads would be lost in silence.</summary>
    private void CheckUnread()
    {
        CheckRead(ObservationColumn.Value, observation.Value is not null);
        CheckRead(ObservationColumn.Unit, observation.Unit.Length > 0);
        CheckRead(ObservationColumn.Numerator, observation.Numerator is not null);
        CheckRead(ObservationColumn.Denominator, observation.Denominator is not null);
        CheckRead(ObservationColumn.Stage, observation.Stage.Length > 0);
        CheckRead(ObservationColumn.Covered, observation.Covered is not null);
        CheckRead(ObservationColumn.Attested, observation.Attested is not null);
        CheckRead(ObservationColumn.Expires, observation.Expires is not null);
    }

    private void CheckRead(ObservationColumn column, bool isFilled)
    {
        if (isFilled && (_read & Bit(column)) == 0)
        {
            _failed = true;
            diagnostics.Report(DiagnosticCatalogue.FieldNotRead, observation.PlaceOf(column), ObservationColumns.NameOf(column), observation.Measure);
        }
    }

    private void Read(params ReadOnlySpan<ObservationColumn> columns)
    {
        foreach (var column in columns)
        {
            _read |= Bit(column);
        }
    }

    private static int Bit(ObservationColumn column) => 1 << (int)column;

    private string ValueText() => observation.IsShare
        ? new Quantity(observation.Value ?? default, Unit.Percent).ToString()
        : (observation.Value ?? default).ToString();

    private BoundObservation Missing(BoundObservation bound, ObservationColumn column)
    {
        if (!_failed)
        {
            _failed = true;
            diagnostics.Report(DiagnosticCatalogue.MissingField, observation.PlaceOf(column), ObservationColumns.NameOf(column));
        }

        return bound;
    }

    private BoundObservation Fail(BoundObservation bound, ObservationColumn column, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        _failed = true;
        diagnostics.Report(descriptor, observation.PlaceOf(column), arguments);
        return bound;
    }
}
