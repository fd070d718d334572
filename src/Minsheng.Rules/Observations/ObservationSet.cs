using System.Security.Cryptography;
using System.Text;

namespace Minsheng.Rules;

/// <summary>Observations that fit a programme, ready to be evaluated. Immutable; made by <see cref="Bind"/>.</summary>
public sealed class ObservationSet
{
    private readonly Dictionary<string, List<RevisionChain>> _byMeasure;
    private readonly Lazy<string> _hash;

    internal ObservationSet(Programme programme, IReadOnlyList<ObservationFile> files, Dictionary<string, List<RevisionChain>> byMeasure)
    {
        Programme = programme;
        Labels = [.. files.Select(file => file.Label).OfType<string>().Distinct(StringComparer.Ordinal)];
        All = [.. files.SelectMany(file => file.Observations)];
        _byMeasure = byMeasure;
        _hash = new Lazy<string>(() => HashOf(All));
    }

    /// <summary>The programme that the observations belong to.</summary>
    public Programme Programme { get; }

    /// <summary>Every observation, in the order of the files.</summary>
    public IReadOnlyList<Observation> All { get; }

    /// <summary>The observations that are kept for the record and judge nothing.</summary>
    public IEnumerable<Observation> Excluded => All.Where(observation => observation.Status == ObservationStatus.Excluded);

    /// <summary>What the files say of themselves; every output shows it.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>SHA-256 of the canonical observations in sorted order; 64 lower-case hexadecimal digits. The order of rows and files does not matter.</summary>
    /// <remarks>Computed when it is asked for first.</remarks>
    public string Hash => _hash.Value;

    /// <summary>The newest date of an observation that may judge something; null where there is none.</summary>
    public DateOnly? NewestDate => NewestDateKnownAt(null);

    /// <summary>Checks observations against a programme: measures, units, fields, possible values, conflicts.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="files">The files; their own diagnostics are taken over.</param>
    public static ObservationBinding Bind(Programme programme, params IEnumerable<ObservationFile> files)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(files);
        return new ObservationBinder(programme).Bind([.. files]);
    }

    /// <summary>Checks observations that a host made itself.</summary>
    /// <exception cref="InvalidRulesException">An observation does not fit; the exception lists every finding.</exception>
    public static ObservationSet Create(Programme programme, IEnumerable<Observation> observations)
    {
        var binding = Bind(programme, ObservationFile.FromObservations(observations));
        return binding.Observations ?? throw new InvalidRulesException(binding.Diagnostics);
    }

    /// <summary>The newest date of an observation that may judge something and was known at a day.</summary>
    internal DateOnly? NewestDateKnownAt(DateOnly? knownAt) => All
        .Where(observation => observation.Status != ObservationStatus.Excluded && (knownAt is null || observation.RecordedAt <= knownAt))
        .Select(observation => (DateOnly?)observation.Date)
        .Max();

    /// <summary>Everything that was reported of a measure.</summary>
    internal IReadOnlyList<RevisionChain> Of(string measure) => _byMeasure.GetValueOrDefault(measure) ?? [];

    private static string HashOf(IEnumerable<Observation> observations)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in observations.Select(observation => observation.Canonical()).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return HexText.Of(hash.GetHashAndReset());
    }
}
