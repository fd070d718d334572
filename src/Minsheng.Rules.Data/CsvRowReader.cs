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

    private int _recordStart;

    public List<ObservationRow> Read()
    {
        var rows = new List<ObservationRow>();
        _recordStart = headerStart;
        try
        {
            using var csv = CsvDataReader.Create(new StringReader(source.Text[_recordStart..]), Options);
            var header = csv.Read() ? ReadHeader(Fields(csv)) : ReadHeader([]);
            while (csv.Read())
            {
                var fields = Fields(csv);
                var isBlank = fields is [{ Text: var only }] && string.IsNullOrWhiteSpace(only);
                if (!isBlank && ReadRow(header, fields) is { } row)
                {
                    rows.Add(row);
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

    private ObservationColumn?[] ReadHeader(List<Field> fields)
    {
        var columns = new ObservationColumn?[fields.Count];
        for (var i = 0; i < fields.Count; i++)
        {
            if (!ObservationColumns.TryFind(fields[i].Text, out var column))
            {
                diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownColumn, fields[i].Place, fields[i].Text, ObservationColumns.Names, fields[i].Text);
            }
            else if (columns.Contains(column))
            {
                diagnostics.Report(DiagnosticCatalogue.DuplicateColumn, fields[i].Place, fields[i].Text);
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

    private ObservationRow? ReadRow(ObservationColumn?[] header, List<Field> fields)
    {
        if (fields.Count != header.Length)
        {
            diagnostics.Report(DiagnosticCatalogue.RaggedRow, fields[0].Place, fields.Count, header.Length);
            return null;
        }

        var isComplete = header.Contains(ObservationColumn.Measure) && header.Contains(ObservationColumn.Date);
        if (!isComplete)
        {
            return null;
        }

        var row = new ObservationRow(fields[0].Place);
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] is { } column)
            {
                row.Set(column, fields[i].Text.Trim(), fields[i].Place);
            }
        }

        return row;
    }

    /// <summary>The fields of the current record, with the place of each one's first character; moves on to the next record.</summary>
    private List<Field> Fields(CsvDataReader csv)
    {
        var raw = csv.GetRawRecordSpan();
        var fields = new List<Field>(csv.RowFieldCount);
        var at = 0;
        for (var i = 0; i < csv.RowFieldCount; i++)
        {
            fields.Add(new Field(csv.GetString(i), source.LocationOf(_recordStart + at)));
            at = EndOfField(raw, at) + 1;
        }

        _recordStart += raw.Length;
        return fields;
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

    private readonly record struct Field(string Text, SourceLocation Place);
}
