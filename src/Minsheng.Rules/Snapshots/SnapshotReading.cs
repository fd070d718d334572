using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From one observation to the numbers of a snapshot, where the observation is all that is known of its measure and says no more than a number.</summary>
/// <param name="row">The observation.</param>
/// <param name="measure">Its measure.</param>
/// <param name="takes">What a snapshot may hold of it.</param>
internal readonly ref struct SnapshotReading(Observation row, CompiledMeasure measure, ref readonly SnapshotFigure takes)
{
    private readonly ref readonly SnapshotFigure _takes = ref takes;

    /// <summary>Reads the row; false where it must be judged exactly, or refused with a diagnostic.</summary>
    public bool TryRead(out HeldFigure figure)
    {
        long a;
        long b;
        if (_takes.Source is not { } source)
        {
            var isListed = TryReadListed(out a);
            figure = new HeldFigure(a, 1, FigureState.Listed);
            return isListed;
        }

        var isRead = source switch
        {
            FigureSource.Value => TryReadValue(out a, out b),
            FigureSource.Covered => TryReadCovered(out a, out b),
            _ => row.Value is null ? TryReadCounts(out a, out b) : TryReadPublishedShare(out a, out b),
        };
        figure = new HeldFigure(a, b, b == 0 ? FigureState.Empty : IsConclusive ? FigureState.Conclusive : FigureState.Open);
        return isRead && _takes.Fits(a, b);
    }

    private bool IsConclusive => row.Status == ObservationStatus.Final || (_takes.IsDue && row.Date == _takes.Date);

    private bool HasCounts => row.Numerator is not null || row.Denominator is not null;

    private bool HasWords => row.Stage.Length > 0 || row.Covered is not null || row.Attested is not null || row.Expires is not null;

    private bool IsInOwnUnit => row.Unit.Length == 0 || row.Unit == _takes.Unit.Name;

    private bool TryReadValue(out long a, out long b)
    {
        (a, b) = (0, 1);
        return row.Value is { } value
            && !HasCounts
            && !HasWords
            && !measure.IsIncremental
            && row.IsShare == _takes.Unit.IsShare
            && IsInOwnUnit
            && _takes.TryScale(value, out a)
            && !(_takes.RefusesNegative && a < 0);
    }

    private bool TryReadCounts(out long a, out long b)
    {
        (a, b) = (0, 1);
        if (row.Numerator is not { } part || row.Denominator is not { } whole || HasWords || !IsInOwnUnit || part.Sign < 0 || whole.Sign < 0)
        {
            return false;
        }

        var isImpossible = (_takes.Source == FigureSource.Share && part > whole) || (_takes.IsWhole && !(part.IsInteger && whole.IsInteger));
        if (isImpossible || whole.Sign == 0)
        {
            b = 0;
            return !isImpossible;
        }

        return (part.IsInteger && whole.IsInteger && part.TryGetParts(out a, out _) && whole.TryGetParts(out b, out _)) || (part / whole).TryGetParts(out a, out b);
    }

    private bool TryReadPublishedShare(out long a, out long b)
    {
        (a, b) = (0, 1);
        return _takes.Source == FigureSource.Share && row is { IsShare: true, Unit.Length: 0, Value: { Sign: >= 0 } share } && !HasCounts && !HasWords && share <= Rational.One && share.TryGetParts(out a, out b);
    }

    private bool TryReadCovered(out long a, out long b)
    {
        var members = ((CoverageExpression)measure.Figure.Actual).Members;
        (a, b) = (0, members.Count);
        if (row is not { Covered: { } covered, Value: null, Unit.Length: 0, Stage.Length: 0, Attested: null, Expires: null } || HasCounts || covered.Except(members).Any())
        {
            return false;
        }

        a = members.Count(covered.Contains);
        return true;
    }

    /// <summary>The place of the figure among the few that the measure can have, conclusive ones after the others.</summary>
    private bool TryReadListed(out long key)
    {
        key = 0;
        if (row.Value is not null || row.Unit.Length > 0 || row.Covered is not null || HasCounts)
        {
            return false;
        }

        int? place = SnapshotListed.LeafOf(measure) switch
        {
            StageExpression stages when row is { Attested: null, Expires: null } => stages.Stages.IndexOf(row.Stage),
            AttestationExpression when row is { Attested: not null, Stage.Length: 0 } => SnapshotListed.PlaceOf(Figure.AttestationFault(row.Attested, row.Source.Length > 0, row.Expires, _takes.Date)),
            _ => null,
        };
        key = 2 * (place ?? -1) + (IsConclusive ? 1 : 0);
        return key >= 0;
    }
}
