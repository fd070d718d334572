namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Reads files of <c>bad-observations</c> against the base programme.</summary>
internal static class BadObservationsCorpus
{
    public static ObservationBinding Bind(params string[] files) =>
        ObservationSet.Bind(BaseProgramme.Load().GetProgramme(), files.Select(Read));

    public static ObservationFile Read(string file)
    {
        var bytes = CorpusFolder.BadObservations.Read(file);
        return Path.GetExtension(file) == ".json" ? ObservationFile.FromJson(file, bytes) : CsvObservations.Read(file, bytes);
    }
}
