namespace Minsheng.Rules;

/// <summary>The observations of one file, and what was found while reading it.</summary>
public sealed class ObservationFile
{
    private ObservationFile(
        string name, string? label, IReadOnlyList<Observation> observations, IReadOnlyList<ObservationRow> refused, IReadOnlyList<Diagnostic> diagnostics)
    {
        Refused = refused;
        Name = name;
        Label = label;
        Observations = observations;
        Diagnostics = diagnostics;
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>What the file says of itself, for example that its figures are made up; shown in every output.</summary>
    /// <value>Null where it says nothing.</value>
    public string? Label { get; }

    /// <summary>The observations, in file order; rows with errors are left out.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>What was found, by line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The rows with errors; what they name is checked all the same, so that one pass reports everything.</summary>
    internal IReadOnlyList<ObservationRow> Refused { get; }

    /// <summary>Observations that a host made itself.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="name">What to call them in messages.</param>
    /// <param name="label">What every output must say of them; null for nothing.</param>
    public static ObservationFile FromObservations(IEnumerable<Observation> observations, string name = "", string? label = null) =>
        new(name, label, [.. observations], [], []);

    /// <summary>Observations from rows that a reader filled.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="label">What the file says of itself; null for nothing.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="diagnostics">What the reader found so far.</param>
    public static ObservationFile FromRows(string name, string? label, IEnumerable<ObservationRow> rows, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var observations = new List<Observation>();
        var refused = new List<ObservationRow>();
        foreach (var row in rows)
        {
            if (new ObservationRowReader(row, diagnostics).Read() is { } observation)
            {
                observations.Add(observation);
            }
            else
            {
                refused.Add(row);
            }
        }

        if (observations.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Report(DiagnosticCatalogue.NoObservations, SourceLocation.OfFile(name));
        }

        return new ObservationFile(name, label, observations, refused, diagnostics.ToSortedList());
    }

    /// <summary>Observations from JSON: <c>{ "format": 1, "label": …, "observations": [ { "measure": …, "date": …, … } ] }</c>.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    public static ObservationFile FromJson(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new JsonObservationReader(name, new DiagnosticBag()).Read(bytes);
    }

    /// <summary>Observations from a list inside another JSON file, such as the authors' cases.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="rows">Readers of the rows; what they find goes to the file's diagnostics.</param>
    public static ObservationFile FromObjects(string name, IEnumerable<ObjectReader> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new JsonObservationReader(name, new DiagnosticBag()).Read(null, rows);
    }
}
