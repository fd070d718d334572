using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>Document to compiled measure. One reader reads all measures of a programme, for ids are unique in it.</summary>
internal sealed class MeasureNodeReader(KindCatalogue kinds, ProgrammeHeader programme, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceLocation> _places = new(StringComparer.Ordinal);
    private readonly List<(MeasureSource Source, Action<IReadOnlyDictionary<string, Measure>> Check)> _checks = [];

    /// <summary>The measures that measures name, to be checked when all files are read.</summary>
    public List<MeasureReference> References { get; } = [];

    /// <summary>The ids of all measures read so far, also of those with faults.</summary>
    public IReadOnlyCollection<string> Ids => _places.Keys;

    /// <summary>The measures read so far, without those with faults that leave none.</summary>
    public List<CompiledMeasure> Compiled { get; } = [];

    /// <summary>Reads one measure; null where something was reported that leaves none.</summary>
    public Measure? Read(ObjectReader reader)
    {
        var kindNode = reader.Required("kind", NodeKind.Text);
        var header = ReadHeader(reader, kindNode?.Text ?? "", out var regionalTargets);
        var by = reader.Date("by");
        var suspect = ReadSuspect(reader);
        reader.Optional("schedule");
        if (kindNode is null)
        {
            return null;
        }

        if (kinds.Find(kindNode.Text) is not { } kind)
        {
            var names = kinds.Kinds.Select(each => each.Name).ToList();
            diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownKind, kindNode.Location, kindNode.Text, names, kindNode.Text, string.Join(", ", names));
            return null;
        }

        var source = new MeasureSource(kind, header, by, reader);
        return source.IsBuiltIn ? Read(source, regionalTargets, suspect) : ReadContained(source, regionalTargets, suspect);
    }

    private Measure? Read(MeasureSource source, IReadOnlyDictionary<string, DocumentNode> regionalTargets, (DocumentNode? Likely, string? Reason)? suspect) =>
        regionalTargets.Count == 0 && suspect is null
            ? ReadWhole(source, CompiledMeasure.NoRegions, likely: null)
            : ReadWithVariants(source, regionalTargets, suspect?.Likely, suspect?.Reason);

    /// <summary>Reads a measure of a stranger's kind, whose exceptions and nonsense make a measure that is judged `error`.</summary>
    private Measure? ReadContained(MeasureSource source, IReadOnlyDictionary<string, DocumentNode> regionalTargets, (DocumentNode? Likely, string? Reason)? suspect)
    {
        var compiled = Compiled.Count;
        try
        {
            return Read(source, regionalTargets, suspect);
        }
        catch (Exception exception) when (Containment.IsFault(exception))
        {
            var failed = Fail(source, exception);
            Compiled.RemoveRange(compiled, Compiled.Count - compiled);
            Compiled.Add(failed);
            return failed.Measure;
        }
    }

    /// <summary>Makes the checks that kinds put off until all measures are read.</summary>
    public void CheckAgainstOthers()
    {
        var measures = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var measure in Compiled.Select(compiled => compiled.Measure).Where(measure => measure is not FailedMeasure))
        {
            measures.TryAdd(measure.Id, measure);
        }

        foreach (var (source, check) in _checks)
        {
            try
            {
                check(measures);
            }
            catch (Exception exception) when (Containment.IsFault(exception) && !source.IsBuiltIn)
            {
                Compiled[Compiled.FindIndex(compiled => compiled.Measure.Id == source.Header.Id)] = Fail(source, exception);
            }
        }
    }

    private CompiledMeasure Fail(MeasureSource source, Exception exception)
    {
        var failed = new FailedMeasure(source.Header, Containment.TextOf(exception));
        diagnostics.Report(DiagnosticCatalogue.KindFailedToRead, source.Node.Location, failed.Id, failed.Kind, failed.Fault);
        return new CompiledMeasure(failed, failed.Lower()) { IsContained = true };
    }

    /// <summary>Reads a measure of which regions have targets of their own, or of which the source is doubted.</summary>
    private Measure? ReadWithVariants(MeasureSource source, IReadOnlyDictionary<string, DocumentNode> targets, DocumentNode? doubted, string? reason)
    {
        var node = source.Node;
        var variants = source with { By = source.By ?? DueDateIn(node) };
        var regional = new Dictionary<string, CompiledMeasure>(StringComparer.Ordinal);
        foreach (var (region, target) in targets)
        {
            if (ReadVariant(variants, target) is { } variant)
            {
                regional.Add(region, WithoutStock(variant, node));
            }
        }

        var likely = doubted is null ? null : ReadVariant(variants, doubted);
        var measure = ReadWhole(source with { Header = WithVariants(source.Header, regional, likely, reason) }, regional, likely);
        foreach (var (region, variant) in regional)
        {
            CompareUnits(measure, variant, targets[region]);
            CompareDirections(measure, variant, targets[region]);
        }

        CompareUnits(measure, likely, doubted);
        return measure;
    }

    private static MeasureHeader WithVariants(MeasureHeader header, Dictionary<string, CompiledMeasure> regional, CompiledMeasure? likely, string? reason) => header with
    {
        RegionalTargets = regional
            .Where(variant => variant.Value.Measure.Target is not null)
            .ToDictionary(variant => variant.Key, variant => variant.Value.Measure.Target!, StringComparer.Ordinal),
        Suspect = likely?.Measure.Target is { } target && reason is not null ? new Suspicion(target, reason) : null,
    };

    private Measure? ReadWhole(MeasureSource source, IReadOnlyDictionary<string, CompiledMeasure> regional, CompiledMeasure? likely)
    {
        var checks = new List<Action<IReadOnlyDictionary<string, Measure>>>();
        var reader = Reader(source, source.Node, References, checks, diagnostics);
        var found = diagnostics.Count;
        var measure = source.Kind.Read(reader);
        if (measure is null)
        {
            if (diagnostics.Count == found && !source.Node.HasRefusedValue && !source.IsBuiltIn)
            {
                throw new PluginFaultException("it gave neither a measure nor a reason");
            }

            reader.ReportUnknownKeys();
            return null;
        }

        if (measure.Id != source.Header.Id || measure.Kind != source.Header.Kind)
        {
            throw new PluginFaultException($"it gave the measure `{measure.Id}` of kind `{measure.Kind}` in its place");
        }

        var formula = measure.Lower() ?? throw new PluginFaultException("it gave a measure without a formula");
        ReportKeysNotTaken(measure, formula, source.Node);
        var (schedule, regionalSchedules) = new ScheduleReader(reader, measure.Header, formula, programme.Period.From).Read();
        reader.ReportUnknownKeys();
        var compiled = new CompiledMeasure(measure, formula) { Schedule = schedule, RegionalSchedules = regionalSchedules, Regional = regional, IsContained = !source.IsBuiltIn };
        if (likely is not null)
        {
            compiled = compiled with { Likely = (compiled with { Measure = likely.Measure, Formula = likely.Formula }).WithRegions() };
        }

        CompareWithWhole(compiled, source.Node);
        Compiled.Add(compiled.WithRegions());
        _checks.AddRange(checks.Select(check => (source, check)));
        return measure;
    }

    /// <summary>
    /// The measure with another target in the place of its own. Of what is found only that about the other target is kept:
    /// the rest is found again when the whole is read.
    /// </summary>
    private CompiledMeasure? ReadVariant(MeasureSource source, DocumentNode target)
    {
        if (source.Node.Find("target") is null)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var measure = source.Kind.Read(Reader(source, source.Node.Replace("target", target), [], [], found));
        var pointer = target.Location.Pointer;
        diagnostics.AddRange(found.ToSortedList().Where(finding => finding.Location.Pointer == pointer || finding.Location.Pointer.StartsWith(pointer + "/", StringComparison.Ordinal)));
        return measure?.Lower() is FigureFormula formula ? new CompiledMeasure(measure, formula) : null;
    }

    /// <summary>The stock at the start is that of the whole: a region of a sum with one has no completion.</summary>
    private static CompiledMeasure WithoutStock(CompiledMeasure variant, DocumentNode node) => variant.Figure.IsRunningTotal && node.Find("baseline") is not null
        ? new CompiledMeasure(variant.Measure, variant.Figure with { Completion = null, Start = Rational.Zero, CanForecast = false })
        : variant;

    /// <summary>The due date that a target names; another target in its place is due then too, unless it names its own.</summary>
    private DateOnly? DueDateIn(DocumentNode node)
    {
        var target = node.Find("target");
        return target?.Kind switch
        {
            NodeKind.Text => Target.Read(target.Text, programme.Units).Target?.By,
            NodeKind.Object => new TargetObjectReader(target, programme.Units, new DiagnosticBag()).Read()?.By,
            _ => null,
        };
    }

    private MeasureReader Reader(MeasureSource source, DocumentNode node, ICollection<MeasureReference> references, ICollection<Action<IReadOnlyDictionary<string, Measure>>> checks, DiagnosticBag bag) =>
        new(node, source.Shared, source.Header, source.By, programme, references, checks, bag);

    private MeasureHeader ReadHeader(ObjectReader reader, string kind, out IReadOnlyDictionary<string, DocumentNode> regionalTargets)
    {
        var id = Identifier.Read(reader, "id");
        if (id is not null && !_places.TryAdd(id, reader.Node.Location))
        {
            diagnostics.Report(DiagnosticCatalogue.DuplicateMeasure, reader.Node.Find("id")!.Location, id, _places[id].ToString());
        }

        (var regions, regionalTargets) = new RegionListReader(reader, programme.Regions).Read();
        return new MeasureHeader
        {
            Id = id ?? "",
            Kind = kind,
            Subject = reader.RequiredLocalized("subject") ?? default,
            Clause = reader.RequiredText("clause") ?? "",
            ClauseLocation = reader.Node.Find("clause")?.Location ?? reader.Node.Location,
            By = programme.Period.To,
            Location = reader.Node.Location,
            Weight = ReadWeight(reader),
            Required = reader.Flag("required", true),
            Binding = reader.Choice<Binding?>("binding", null, ("binding", Binding.Binding), ("expected", Binding.Expected)),
            Lead = reader.Text("lead"),
            Partners = reader.TextList("partners"),
            Note = reader.Text("note"),
            Waiver = WaiverReader.Read(reader),
            Regions = regions,
        };
    }

    private Rational ReadWeight(ObjectReader reader)
    {
        if (reader.Optional("weight", NodeKind.Number) is not { } node)
        {
            return Rational.One;
        }

        if (node.Number.Sign > 0)
        {
            return node.Number;
        }

        diagnostics.Report(DiagnosticCatalogue.MustBePositive, node.Location, "weight");
        return Rational.One;
    }

    private static (DocumentNode? Likely, string? Reason)? ReadSuspect(ObjectReader measure)
    {
        if (measure.Optional("suspect", NodeKind.Object) is not { } node)
        {
            return null;
        }

        var reader = measure.Nested(node);
        var likely = reader.Required("likely", NodeKind.Text, NodeKind.Object);
        var reason = reader.RequiredText("reason");
        reader.ReportUnknownKeys();
        return (likely, reason);
    }

    /// <summary>A composite has no regions of its own, and what has no target has no other target either.</summary>
    private void ReportKeysNotTaken(Measure measure, MeasureFormula formula, DocumentNode node)
    {
        var hasTargets = node.Find("regions") is { Kind: NodeKind.Object };
        if (formula is PartsFormula || (measure.Target is null && hasTargets))
        {
            ReportKeyNotTaken("regions", measure, node);
        }

        if (measure.Target is null)
        {
            ReportKeyNotTaken("suspect", measure, node);
        }
    }

    private void ReportKeyNotTaken(string key, Measure measure, DocumentNode node)
    {
        if (node.Properties.FirstOrDefault(property => property.Name == key) is { } property)
        {
            diagnostics.Report(DiagnosticCatalogue.KeyNotTaken, property.NameLocation, key, measure.Kind);
        }
    }

    /// <summary>Figures are kept in one unit, so all targets of a measure have the same.</summary>
    private void CompareUnits(Measure? measure, CompiledMeasure? variant, DocumentNode? target)
    {
        if (measure?.Target?.Unit is { } unit && variant?.Measure.Target?.Unit is { } other && other != unit)
        {
            diagnostics.Report(DiagnosticCatalogue.UnitsDiffer, target!.Location, other.Name, unit.Name);
        }
    }

    /// <summary>What the whole is to reach at least no region is to keep at most, and the other way round.</summary>
    private void CompareDirections(Measure? measure, CompiledMeasure variant, DocumentNode target)
    {
        if (measure?.Target is BoundTarget whole && variant.Measure.Target is BoundTarget part
            && ((whole.Relation.IsLowerBound() && part.Relation.IsUpperBound()) || (whole.Relation.IsUpperBound() && part.Relation.IsLowerBound())))
        {
            diagnostics.Report(DiagnosticCatalogue.RegionalTargetOpposes, target.Location, part.ToString(), whole.ToString());
        }
    }

    /// <summary>Regional targets of a sum are meant to add up to the whole.</summary>
    private void CompareWithWhole(CompiledMeasure compiled, DocumentNode node)
    {
        if (compiled.Regional.Count == 0
            || compiled.Regional.Count < node.Find("regions")!.Properties.Count
            || compiled.Formula is not FigureFormula { IsRunningTotal: true } whole
            || BoundOf(whole) is not { } target)
        {
            return;
        }

        var parts = compiled.Regional.Values.Select(variant => BoundOf(variant.Figure)).ToList();
        var sum = parts.OfType<Rational>().Sum();
        if (!parts.Contains(null) && sum != target && compiled.Regional.Values.All(variant => variant.Figure.Unit == whole.Unit))
        {
            diagnostics.Report(
                DiagnosticCatalogue.RegionalSumDiffers,
                node.Find("regions")!.Location,
                new Quantity(sum, whole.Unit).ToString(),
                new Quantity(target, whole.Unit).ToString());
        }
    }

    private static Rational? BoundOf(FigureFormula formula) => formula.Condition is ComparisonExpression comparison ? comparison.Bound : null;

    /// <summary>What a measure is read from; <c>Shared</c> has read the keys that all kinds share.</summary>
    private sealed record MeasureSource(MeasureKind Kind, MeasureHeader Header, DateOnly? By, ObjectReader Shared)
    {
        public DocumentNode Node => Shared.Node;

        /// <summary>Whether the kind is in the box, so that an exception of it is nobody else's fault.</summary>
        public bool IsBuiltIn => KindCatalogue.IsBuiltIn(Header.Kind, Kind);
    }
}
