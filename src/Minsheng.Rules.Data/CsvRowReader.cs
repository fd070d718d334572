using Sylvan.Data.Csv;

namespace Minsheng.Rules;

/// <summary>The strict layer over the CSV library: it splits the fields, this knows their places and holds them to the header.</summary>
internal sealed class CsvRowReader(SourceText source, int headerStart, DiagnosticBag diagnostics)
{
    /// <summary>The longest row.</summary>
    private const int MaxRowCharacters = 1 << 24;

    private static readonly CsvDataReaderOptions Options = new()
    {
        HasHeaders = false,
        Delimiter = ',',
        CsvStyle = CsvStyle.Standard,
        Comment = '\0',
        ResultSetMode = ResultSetMode.SingleResult,
        BufferSize = 1 << 16,
        MaxBufferSize = MaxRowCharacters,
    };

    /// <summary>The fields of the current record: its text and the offset of its first character.</summary>
    private readonly List<(string Text, int Offset)> _fields = [];
    private int _recordStart;

    public List<ObservationRow> Read()
    {
        var rows = new List<ObservationRow>();
        _recordStart = headerStart;
        try
        {
            using var csv = CsvDataReader.Create(new StringReader(source.Text[_recordStart..]), Options);
            if (csv.Read())
            {
                ReadFields(csv);
            }

            var header = ReadHeader();
            var isComplete = header.Contains(ObservationColumn.Measure) && header.Contains(ObservationColumn.Date);
            while (csv.Read())
            {
                ReadFields(csv);
                var isBlank = _fields is [(var only, _)] && string.IsNullOrWhiteSpace(only);
                if (!isBlank && IsWhole(header) && isComplete)
                {
                    rows.Add(RowOf(header));
                }
            }
        }
        catch (CsvRecordTooLargeException)
        {
            diagnostics.Report(
                DiagnosticCatalogue.LimitExceeded, source.LocationOf(_recordStart), new LocalizedText("个字符（一行）", "characters in a row"), MaxRowCharacters);
        }
        catch (CsvFormatException)
        {
            diagnostics.Report(DiagnosticCatalogue.BadQuote, source.LocationOf(FieldOfBadQuote()));
        }

        return rows;
    }

    /// <summary>The first field of the current record whose opening quotation mark has no closing one right before a comma or a line's end.</summary>
    private int FieldOfBadQuote()
    {
        var text = source.Text.AsSpan();
        for (var at = _recordStart; at < text.Length; at = EndOfField(text, at) + 1)
        {
            if (text[at] == '"' && !IsClosed(text[(at + 1)..]))
            {
                return at;
            }
        }

        return _recordStart;
    }

    private static bool IsClosed(ReadOnlySpan<char> afterOpening)
    {
        var rest = afterOpening;
        while (rest.IndexOf('"') is var quote and >= 0)
        {
            rest = rest[(quote + 1)..];
            if (rest is not ['"', ..])
            {
                return rest is [] or [',' or '\r' or '\n', ..];
            }

            rest = rest[1..];
        }

        return false;
    }

    private ObservationColumn?[] ReadHeader()
    {
        var columns = new ObservationColumn?[_fields.Count];
        for (var i = 0; i < _fields.Count; i++)
        {
            var (name, offset) = _fields[i];
            if (!ObservationColumns.TryFind(name, out var column))
            {
                diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownColumn, source.LocationOf(offset), name, ObservationColumns.Names, name);
            }
            else if (columns.Contains(column))
            {
                diagnostics.Report(DiagnosticCatalogue.DuplicateColumn, source.LocationOf(offset), name);
            }
            else
            {
                columns[i] = column;
            }
        }

        foreach (var required in new[] { ObservationColumn.Measure, ObservationColumn.Date }.Where(column => !columns.Contains(column)))
        {
            diagnostics.Report(DiagnosticCatalogue.MissingColumn, source.LocationOf(headerStart), ObservationColumns.NameOf(required));
        }

        return columns;
    }

    /// <summary>Whether the record has as many fields as the header; reported where it has not.</summary>
    private bool IsWhole(ObservationColumn?[] header)
    {
        if (_fields.Count != header.Length)
        {
            diagnostics.Report(DiagnosticCatalogue.RaggedRow, source.LocationOf(_fields[0].Offset), _fields.Count, header.Length);
        }

        return _fields.Count == header.Length;
    }

    private ObservationRow RowOf(ObservationColumn?[] header)
    {
        var row = new ObservationRow(source, _fields[0].Offset);
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] is { } column)
            {
                row.Set(column, _fields[i].Text.Trim(), _fields[i].Offset);
            }
        }

        return row;
    }

    /// <summary>Takes the fields of the current record, with the offset of each one's first character; moves on to the next record.</summary>
    private void ReadFields(CsvDataReader csv)
    {
        var raw = csv.GetRawRecordSpan();
        var at = 0;
        _fields.Clear();
        for (var i = 0; i < csv.RowFieldCount; i++)
        {
            _fields.Add((csv.GetString(i), _recordStart + at));
            at = EndOfField(raw, at) + 1;
        }

        _recordStart += raw.Length;
    }

    private static int EndOfField(ReadOnlySpan<char> record, int from)
    {
        var quoted = from < record.Length && record[from] == '"';
        for (var i = from; i < record.Length; i++)
        {
            if (quoted && i > from && record[i] == '"')
            {
                var isEscape = i + 1 < record.Length && record[i + 1] == '"';
                i += isEscape ? 1 : 0;
                quoted = isEscape;
            }
            else if (!quoted && record[i] == ',')
            {
                return i;
            }
        }

        return record.Length;
    }
}
