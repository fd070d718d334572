using System.Reflection;
using System.Text;

namespace Minsheng.Rules.Tests;

public sealed class Lianyungang2023Tests
{
    private static readonly string Folder = Repository.PathOf("rules", "lianyungang-2023");

    [Fact]
    public void Programme_Loaded_IsThatOfTheFolderByItsHash()
    {
        Assert.Equal(ProgrammeLoader.LoadDirectory(Folder).GetProgramme().Hash, Lianyungang2023.Programme.Hash);
        Assert.Equal(Lianyungang2023.Name, Lianyungang2023.Programme.Id);
        Assert.Same(Lianyungang2023.Programme, Lianyungang2023.Programme);
    }

    [Fact]
    public void Source_Loaded_HasNoFindings() => Assert.Empty(new ProgrammeLoader().Load(Lianyungang2023.Source).Diagnostics);

    [Fact]
    public void Programme_Counted_HasWhatItsPagesSay()
    {
        var programme = Lianyungang2023.Programme;

        Assert.Equal((10, 50, 281), (programme.Domains.Count, programme.Domains.Sum(domain => domain.Items.Count), programme.Measures.Count()));
    }

    [Fact]
    public void Resources_AreTheFolderWithoutCasesPagesAndPrograms()
    {
        var files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(file => !file.EndsWith(".cases.json", StringComparison.Ordinal) && !file.EndsWith(".md", StringComparison.Ordinal) && !file.EndsWith(".cs", StringComparison.Ordinal));

        Assert.Equal(files.Order(StringComparer.Ordinal), typeof(Lianyungang2023).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(nameof(Lianyungang2023.OpenPublishedText), "source.txt")]
    [InlineData(nameof(Lianyungang2023.OpenPublishedObservations), "observations/published.csv")]
    [InlineData(nameof(Lianyungang2023.OpenIllustrativeObservations), "observations/illustrative-2023.csv")]
    public void Open_AnyFile_GivesTheBytesOfTheFolder(string open, string file)
    {
        var method = typeof(Lianyungang2023).GetMethod(open, BindingFlags.Public | BindingFlags.Static)!;

        Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, file)), BytesOf((Stream)method.Invoke(null, null)!));
    }

    [Fact]
    public void PublishedText_HeldAgainstTheProgramme_IsAccountedForWhole()
    {
        var text = new SourceText("source.txt", Encoding.UTF8.GetString(BytesOf(Lianyungang2023.OpenPublishedText())));

        var coverage = SourceCoverage.Check(Lianyungang2023.Programme, text);

        Assert.Empty(coverage.Diagnostics);
        Assert.Equal(50, coverage.ItemsCovered);
    }

    [Fact]
    public void PublishedObservations_Evaluated_Judge22Measures()
    {
        var result = RuleEvaluator.Evaluate(Bind("published.csv", Lianyungang2023.OpenPublishedObservations()));

        Assert.Equal(22, result.Measures.Count(measure => measure.Compliance is Compliance.Met or Compliance.NotMet));
    }

    [Fact]
    public void IllustrativeObservations_Bound_SayThatTheyAreMadeUp()
    {
        var observations = Bind("illustrative-2023.csv", Lianyungang2023.OpenIllustrativeObservations());

        Assert.Contains("every figure is made up", Assert.Single(observations.Labels), StringComparison.Ordinal);
    }

    private static ObservationSet Bind(string name, Stream csv) => ObservationSet.Bind(Lianyungang2023.Programme, CsvObservations.Read(name, csv)).Observations!;

    private static byte[] BytesOf(Stream stream)
    {
        using (stream)
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
