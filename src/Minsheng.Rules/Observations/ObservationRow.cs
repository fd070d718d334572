namespace Minsheng.Rules;

/// <summary>One row of an observation file before it is understood: the text of each field, and its place.</summary>
/// <remarks>Readers of any file format fill rows; <see cref="ObservationFile.FromRows"/> makes observations of them.</remarks>
public sealed class ObservationRow
{
    private readonly string?[] _texts = new string?[ObservationColumns.All.Count];
    private readonly SourceLocation[] _places = new SourceLocation[ObservationColumns.All.Count];

    /// <summary>An empty row.</summary>
    /// <param name="location">Where the row starts.</param>
    public ObservationRow(SourceLocation location) => Location = location;

    /// <summary>Where the row starts.</summary>
    public SourceLocation Location { get; }

    /// <summary>The text of a field; empty where it is absent.</summary>
    public string this[ObservationColumn column] => _texts[(int)column] ?? "";

    /// <summary>Sets a field.</summary>
    /// <returns>This row.</returns>
    public ObservationRow Set(ObservationColumn column, string text, SourceLocation place)
    {
        ArgumentNullException.ThrowIfNull(text);
        _texts[(int)column] = text;
        _places[(int)column] = place;
        return this;
    }

    /// <summary>Whether a field is filled.</summary>
    public bool Has(ObservationColumn column) => this[column].Length > 0;

    /// <summary>The place of a field, or of the row where the field is absent.</summary>
    public SourceLocation PlaceOf(ObservationColumn column) => _texts[(int)column] is null ? Location : _places[(int)column];
}
