namespace Minsheng.Rules.Cli.Tests;

/// <summary>The programme of <c>rules/README.md</c>, which has regions, and a few observations of it; removed afterwards.</summary>
internal sealed class CityFolder : IDisposable
{
    private static readonly string[] Files = ["programme.json", "01-everything.json", "02-everywhere.json"];

    public CityFolder()
    {
        var samples = new Samples("rules", "README.md");
        Path = Directory.CreateTempSubdirectory("minsheng-city-").FullName;
        foreach (var file in Files)
        {
            File.WriteAllText(System.IO.Path.Combine(Path, file), samples.Block("json " + file));
        }

        Observations = System.IO.Path.Combine(Path, "observations.csv");
        File.WriteAllText(
            Observations,
            """
            measure,region,date,value,denominator,stage,recordedAt
            care-centres,东区,2023-06-30,3,,,2023-07-05
            care-centres,东区,2023-06-30,2,,,2023-08-05
            care-centres,西县,2023-06-30,4,,,2023-07-05
            subsidy,东区,2023-06-30,220,1000,,2023-07-05
            subsidy,西县,2023-06-30,190,500,,2023-07-05
            bridge,,2023-06-30,,,已启动,
            """);
    }

    public string Path { get; }

    public string Observations { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
