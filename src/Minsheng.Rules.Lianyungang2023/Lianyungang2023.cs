namespace Minsheng.Rules;

/// <summary>What Lianyungang promised its people for 2023, carried in this assembly: ten domains, fifty items, 281 measures.</summary>
/// <remarks>
/// The files are those of <c>rules/lianyungang-2023</c> in the repository, byte for byte. Which regions report on a measure is an addition of the rules; the
/// published text does not say. The figures of the illustrative year are made up, and every output says so.
/// </remarks>
public static class Lianyungang2023
{
    /// <summary>The programme's id, and its name in a host.</summary>
    public const string Name = "lianyungang-2023";

    private static readonly Lazy<Programme> Loaded = new(Load);

    /// <summary>The rule files, for a loader or a host.</summary>
    public static IRuleSource Source { get; } = new EmbeddedRuleSource(typeof(Lianyungang2023).Assembly, "");

    /// <summary>The programme, loaded when somebody first asks and the same afterwards.</summary>
    public static Programme Programme => Loaded.Value;

    /// <summary>The list as it was published, with the newspaper's line breaks and misprints (UTF-8 text): what <see cref="SourceCoverage"/> holds the rules against.</summary>
    /// <returns>A new stream, which the caller disposes of.</returns>
    public static Stream OpenPublishedText() => Open("source.txt");

    /// <summary>The figures that were really published, each with its publisher, title and an excerpt (CSV). They judge 22 measures.</summary>
    /// <returns>A new stream, which the caller disposes of.</returns>
    public static Stream OpenPublishedObservations() => Open("observations/published.csv");

    /// <summary>A year of figures for every measure, made up but for year-end figures that agree with published ones (CSV). The file's label says so, and outputs show it.</summary>
    /// <returns>A new stream, which the caller disposes of.</returns>
    public static Stream OpenIllustrativeObservations() => Open("observations/illustrative-2023.csv");

    private static Programme Load() => new ProgrammeLoader().Load(Source).GetProgramme();

    private static Stream Open(string resource) => typeof(Lianyungang2023).Assembly.GetManifestResourceStream(resource)!;
}
