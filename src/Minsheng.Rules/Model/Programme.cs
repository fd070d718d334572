using Minsheng.Rules.Expressions;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>One published list for one period and jurisdiction, read and checked. Immutable and safe to share between threads.</summary>
public sealed class Programme
{
    private readonly Dictionary<string, CompiledMeasure> _measures;
    private readonly Dictionary<string, Region> _regions;
    private readonly Lazy<FlatTable> _table;
    private readonly Lazy<string> _hash;

    internal Programme(ProgrammeHeader header, IReadOnlyList<Domain> domains, IReadOnlyList<CompiledMeasure> measures, IReadOnlyList<LoadedPlugin> plugins, Func<string> hash)
    {
        Plugins = plugins;
        Header = header;
        Domains = domains;
        _hash = new Lazy<string>(hash);
        _measures = measures.ToDictionary(measure => measure.Measure.Id, StringComparer.Ordinal);
        _regions = NamesOf(header.Regions);
        _table = new Lazy<FlatTable>(() => new FlatTable(this));
    }

    /// <summary>The id.</summary>
    public string Id => Header.Id;

    /// <summary>The title.</summary>
    public LocalizedText Title => Header.Title;

    /// <summary>The days in which the promises are to be kept.</summary>
    public Period Period => Header.Period;

    /// <summary>The regions that may report.</summary>
    public IReadOnlyList<Region> Regions => Header.Regions;

    /// <summary>The published text behind the programme; null where none is named.</summary>
    public Citation? Source => Header.Source;

    /// <summary>The units that rules and observations may use: the built-in ones and the programme's own.</summary>
    public UnitCatalogue Units => Header.Units;

    /// <summary>The numbers by which pace and age of figures are judged.</summary>
    public TrajectoryRules Trajectory => Header.Trajectory;

    /// <summary>The plug-ins that the programme asks for or whose kinds it uses, by id.</summary>
    public IReadOnlyList<LoadedPlugin> Plugins { get; }

    /// <summary>The domains, in the order of <c>programme.json</c>.</summary>
    public IReadOnlyList<Domain> Domains { get; }

    /// <summary>SHA-256 of the rule files' bytes, line ends as LF, in file-name order; 64 lower-case hexadecimal digits.</summary>
    public string Hash => _hash.Value;

    /// <summary>Every measure, in file order.</summary>
    public IEnumerable<Measure> Measures => Domains.SelectMany(domain => domain.Items).SelectMany(item => item.Measures);

    internal ProgrammeHeader Header { get; }

    /// <summary>The programme laid flat, made when it is evaluated first.</summary>
    internal FlatTable Table => _table.Value;

    /// <summary>The measure of an id, or null where there is none.</summary>
    public Measure? FindMeasure(string id) => _measures.GetValueOrDefault(id)?.Measure;

    /// <summary>The lowered form of a measure of this programme.</summary>
    /// <exception cref="KeyNotFoundException">The programme has no measure of that id.</exception>
    public MeasureFormula FormulaOf(string id) => _measures[id].Formula;

    /// <summary>The region of an id or a title, or null where there is none.</summary>
    public Region? FindRegion(string name) => _regions.GetValueOrDefault(name);

    /// <summary>The schedule of a measure of this programme: the author's, or the default of its kind.</summary>
    /// <exception cref="KeyNotFoundException">The programme has no measure of that id.</exception>
    public Schedule ScheduleOf(string id) => _measures[id].Schedule;

    /// <summary>The schedule of one region of a measure: its own, or that of the whole.</summary>
    /// <exception cref="KeyNotFoundException">The programme has no measure of that id.</exception>
    public Schedule ScheduleOf(string id, Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return _measures[id].RegionalSchedules.GetValueOrDefault(region.Id, _measures[id].Schedule);
    }

    private static Dictionary<string, Region> NamesOf(IReadOnlyList<Region> regions)
    {
        var names = new Dictionary<string, Region>(StringComparer.Ordinal);
        foreach (var region in regions)
        {
            foreach (var name in region.Names.Distinct(StringComparer.Ordinal))
            {
                names.Add(name, region);
            }
        }

        return names;
    }

    internal IEnumerable<string> MeasureIds => _measures.Keys;

    internal CompiledMeasure? Find(string id) => _measures.GetValueOrDefault(id);
}
