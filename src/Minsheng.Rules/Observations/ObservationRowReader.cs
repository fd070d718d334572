namespace Minsheng.Rules;

/// <summary>Row to observation: the form of each field, without regard to any programme.</summary>
internal sealed class ObservationRowReader(ObservationRow row, DiagnosticBag diagnostics)
{
    private bool _failed;

    /// <summary>The observation, or null where a field was reported.</summary>
    public Observation? Read()
    {
        var status = ReadStatus();
        var date = ReadDate(ObservationColumn.Date, required: true);
        var (value, isShare) = ReadValue();
        var observation = new Observation
        {
            Measure = row[ObservationColumn.Measure],
            Region = row[ObservationColumn.Region],
            Date = date ?? default,
            Value = value,
            IsShare = isShare,
            Unit = row[ObservationColumn.Unit],
            Numerator = ReadNumber(ObservationColumn.Numerator),
            Denominator = ReadNumber(ObservationColumn.Denominator),
            Stage = row[ObservationColumn.Stage],
            Covered = ReadCovered(),
            Attested = ReadAttested(),
            Expires = ReadDate(ObservationColumn.Expires),
            RecordedAt = ReadDate(ObservationColumn.RecordedAt),
            Status = status,
            Source = row[ObservationColumn.Source],
            Note = row[ObservationColumn.Note],
            Row = row,
        };
        if (observation.Measure.Length == 0 && status != ObservationStatus.Excluded)
        {
            Fail(ObservationColumn.Measure, DiagnosticCatalogue.MissingField, "measure");
        }

        return _failed ? null : observation;
    }

    private ObservationStatus ReadStatus()
    {
        var text = row[ObservationColumn.Status];
        ObservationStatus? status = text switch
        {
            "" => ObservationStatus.Reported,
            "provisional" => ObservationStatus.Provisional,
            "final" => ObservationStatus.Final,
            "excluded" => ObservationStatus.Excluded,
            _ => null,
        };
        return status ?? FailChoice(ObservationColumn.Status, text, "provisional", "final", "excluded");
    }

    private bool? ReadAttested()
    {
        var text = row[ObservationColumn.Attested];
        if (text is "" or "yes" or "no")
        {
            return text.Length == 0 ? null : text == "yes";
        }

        FailChoice(ObservationColumn.Attested, text, "yes", "no");
        return null;
    }

    private (Rational? Value, bool IsShare) ReadValue()
    {
        var text = row[ObservationColumn.Value];
        if (!text.EndsWith('%') && !text.EndsWith('％'))
        {
            return (ReadNumber(ObservationColumn.Value), false);
        }

        return (ReadNumber(ObservationColumn.Value, text[..^1]) / 100, true);
    }

    private Rational? ReadNumber(ObservationColumn column) => ReadNumber(column, row[column]);

    private Rational? ReadNumber(ObservationColumn column, string text)
    {
        if (!row.Has(column))
        {
            return null;
        }

        if (!text.Contains('/', StringComparison.Ordinal) && Rational.TryParse(text, null, out var number))
        {
            return number;
        }

        var digits = text.Count(char.IsAsciiDigit);
        var isTooLong = digits > Rational.MaxDigits && text.All(character => char.IsAsciiDigit(character) || character is '.' or '-');
        if (isTooLong)
        {
            Fail(column, DiagnosticCatalogue.NumberTooLong, text, Rational.MaxDigits);
            return null;
        }

        Fail(column, DiagnosticCatalogue.NotANumber, row[column]);
        return null;
    }

    private DateOnly? ReadDate(ObservationColumn column, bool required = false)
    {
        var text = row[column];
        if (IsoDate.TryParse(text, out var date))
        {
            return date;
        }

        if (text.Length > 0)
        {
            Fail(column, DiagnosticCatalogue.NotADate, text);
        }
        else if (required)
        {
            Fail(column, DiagnosticCatalogue.MissingField, ObservationColumns.NameOf(column));
        }

        return null;
    }

    private string[]? ReadCovered()
    {
        const StringSplitOptions trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        return row.Has(ObservationColumn.Covered) ? row[ObservationColumn.Covered].Split([';', '；'], trimmed) : null;
    }

    private ObservationStatus FailChoice(ObservationColumn column, string text, params string[] words)
    {
        _failed = true;
        diagnostics.ReportNearMiss(DiagnosticCatalogue.NotAChoice, row.PlaceOf(column), text, words, text, string.Join(", ", words));
        return ObservationStatus.Reported;
    }

    private void Fail(ObservationColumn column, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        _failed = true;
        diagnostics.Report(descriptor, row.PlaceOf(column), arguments);
    }
}
