using System.Security.Cryptography;
using System.Text;

namespace Minsheng.Rules.Tests.Evaluation;

public sealed class HashTests
{
    private const string Header = "{ \"format\": 1, \"id\": \"p\", \"title\": \"程\",\n\"period\": { \"from\": \"2023-01-01\", \"to\": \"2023-12-31\" }, \"domains\": [ \"02.json\", \"01.json\" ] }\n";
    private const string First = "{ \"format\": 1, \"id\": \"first\", \"title\": \"一\",\n\"items\": [ { \"number\": 1, \"title\": \"事\", \"measures\": [ { \"id\": \"m\", \"kind\": \"count\", \"target\": \"≥ 15 所\", \"subject\": \"校\", \"clause\": \"15所\" } ] } ] }\n";
    private const string Second = "{ \"format\": 1, \"id\": \"second\", \"title\": \"二\",\n\"items\": [ { \"number\": 2, \"title\": \"事\", \"measures\": [ { \"id\": \"n\", \"kind\": \"attestation\", \"subject\": \"制度\", \"clause\": \"设立制度\" } ] } ] }\n";

    [Fact]
    public void RulesHash_Programme_IsThatOfItsFilesInNameOrder()
    {
        var expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(First + Second + Header)));

        Assert.Equal(expected, Load(Header, First, Second).Hash);
    }

    [Fact]
    public void RulesHash_OtherLineEnds_IsTheSame()
    {
        var withLineFeeds = Load(Header, First, Second);
        var withBoth = Load(WithReturns(Header), WithReturns(First), WithReturns(Second));

        Assert.Equal(withLineFeeds.Hash, withBoth.Hash);
    }

    [Fact]
    public void RulesHash_OneSpaceMore_IsAnother() => Assert.NotEqual(Load(Header, First, Second).Hash, Load(Header, First + " ", Second).Hash);

    [Fact]
    public void RulesHash_RealProgramme_IsThatOfItsFiles()
    {
        var folder = Repository.PathOf("rules", "lianyungang-2023");
        var programme = ProgrammeLoader.LoadDirectory(folder).GetProgramme();

        var files = programme.Domains.Select(domain => domain.File).Append("programme.json").Order(StringComparer.Ordinal);
        var text = string.Concat(files.Select(file => File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n")));

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), programme.Hash);
    }

    [Fact]
    public void ObservationsHash_OtherOrderOfRowsAndFiles_IsTheSame()
    {
        var programme = Load(Header, First, Second);
        var june = new Observation { Measure = "m", Date = new(2023, 6, 30), Value = 4 };
        var july = new Observation { Measure = "m", Date = new(2023, 7, 31), Value = 5, RecordedAt = new(2023, 8, 5) };
        var done = new Observation { Measure = "n", Date = new(2023, 6, 30), Attested = true, Source = "文件" };

        string[] hashes =
        [
            HashOf(programme, [june, july, done]),
            HashOf(programme, [done, july, june]),
            HashOf(programme, [july], [june, done]),
            HashOf(programme, [done, june], [july]),
        ];

        Assert.Single(hashes.Distinct());
        Assert.Matches("^[0-9a-f]{64}$", hashes[0]);
    }

    [Fact]
    public void ObservationsHash_AnyFieldChanged_IsAnother()
    {
        var programme = Load(Header, First, Second);
        var row = new Observation { Measure = "m", Date = new(2023, 6, 30), Value = 4 };
        Observation[] changed =
        [
            row,
            row with { Value = 5 },
            row with { Date = new(2023, 6, 29) },
            row with { Unit = "所" },
            row with { RecordedAt = new(2023, 7, 5) },
            row with { Status = ObservationStatus.Final },
            row with { Source = "简报" },
            row with { Note = "备注" },
        ];

        Assert.Equal(changed.Length, changed.Select(each => HashOf(programme, [each])).Distinct().Count());
    }

    [Fact]
    public void ObservationsHash_ReadFromFileOrMadeByHost_IsTheSame()
    {
        var programme = Load(Header, First, Second);
        var json = """{ "format": 1, "observations": [ { "measure": "m", "date": "2023-06-30", "value": 4.0 } ] }"""u8.ToArray();

        var read = ObservationSet.Bind(programme, ObservationFile.FromJson("any.json", json)).Observations!.Hash;

        Assert.Equal(HashOf(programme, [new Observation { Measure = "m", Date = new(2023, 6, 30), Value = 4 }]), read);
    }

    private static string HashOf(Programme programme, params Observation[][] files) =>
        ObservationSet.Bind(programme, files.Select(rows => ObservationFile.FromObservations(rows))).Observations!.Hash;

    private static Programme Load(string header, string first, string second) =>
        new ProgrammeLoader().Load(new InMemoryRuleSource().Add("programme.json", header).Add("01.json", first).Add("02.json", second)).GetProgramme();

    private static string WithReturns(string text) => text.ReplaceLineEndings("\r\n");
}
