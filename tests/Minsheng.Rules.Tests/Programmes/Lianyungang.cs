namespace Minsheng.Rules.Tests.Programmes;

/// <summary>The programme of rules/lianyungang-2023, its observations and its source.</summary>
internal static class Lianyungang
{
    public static LoadResult Loaded { get; } = ProgrammeLoader.LoadDirectory(Folder());

    public static Programme Programme => Loaded.GetProgramme();

    public static ObservationBinding Bind(string file) =>
        ObservationSet.Bind(Programme, CsvObservations.Read(file, File.ReadAllBytes(Path.Combine(Folder(), "observations", file))));

    public static string SourceText() => File.ReadAllText(Path.Combine(Folder(), Programme.Source!.File!));

    private static string Folder() => Repository.PathOf("rules", "lianyungang-2023");
}
