namespace Minsheng.Rules;

/// <summary>One row of an observation file before it is understood: the text of each field, and its place.</summary>
/// <remarks>Readers of any file format fill rows; <see cref="ObservationFile.FromRows"/> makes observations of them.</remarks>
public sealed class ObservationRow
{
    private readonly string?[] _texts = new string?[ObservationColumns.All.Count];
    private readonly SourceText? _source;
    private readonly int _offset;
    private readonly int[]? _offsets;
    private readonly SourceLocation _location;
    private readonly SourceLocation[]? _places;

    /// <summary>An empty row.</summary>
    /// <param name="location">Where the row starts.</param>
    public ObservationRow(SourceLocation location)
    {
        _location = location;
        _places = new SourceLocation[_texts.Length];
    }

    /// <summary>An empty row of a text, whose lines and columns are counted only when somebody asks for a place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="offset">Where in it the row starts: 0-based, in characters.</param>
    public ObservationRow(SourceText source, int offset)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _offset = offset;
        _offsets = new int[_texts.Length];
    }

    /// <summary>Where the row starts.</summary>
    public SourceLocation Location => _source?.LocationOf(_offset) ?? _location;

    /// <summary>The text of a field; empty where it is absent.</summary>
    public string this[ObservationColumn column] => _texts[(int)column] ?? "";

    /// <summary>Sets a field.</summary>
    /// <returns>This row.</returns>
    /// <exception cref="InvalidOperationException">The row was made with a text, whose offsets its places are.</exception>
    public ObservationRow Set(ObservationColumn column, string text, SourceLocation place)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = _places ?? throw new InvalidOperationException("the row was made with a text: give an offset");
        _texts[(int)column] = text;
        places[(int)column] = place;
        return this;
    }

    /// <summary>Sets a field of a row that was made with a text.</summary>
    /// <param name="column">The column.</param>
    /// <param name="text">The field.</param>
    /// <param name="offset">Where in the row's text it starts.</param>
    /// <returns>This row.</returns>
    /// <exception cref="InvalidOperationException">The row was made with a place.</exception>
    public ObservationRow Set(ObservationColumn column, string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        var offsets = _offsets ?? throw new InvalidOperationException("the row was made with a place: give places");
        _texts[(int)column] = text;
        offsets[(int)column] = offset;
        return this;
    }

    /// <summary>Whether a field is filled.</summary>
    public bool Has(ObservationColumn column) => this[column].Length > 0;

    /// <summary>The place of a field, or of the row where the field is absent.</summary>
    public SourceLocation PlaceOf(ObservationColumn column) => _texts[(int)column] is null ? Location
        : _source is null ? _places![(int)column]
        : _source.LocationOf(_offsets![(int)column]);
}
