using System.Text;

namespace Minsheng.Rules.DependencyInjection.Tests;

/// <summary>Rules of two domain files that owe the same number, of schools and of parks: whoever sees two numbers sees half of two sets.</summary>
internal static class SchoolRules
{
    public const string Schools = "schools";
    public const string Parks = "parks";

    /// <summary>The files, all of them owing so many.</summary>
    public static IReadOnlyDictionary<string, byte[]> Owing(int target) => Owing($"≥ {target}");

    /// <summary>The files, all of them with one bound.</summary>
    public static IReadOnlyDictionary<string, byte[]> Owing(string bound) => new Dictionary<string, byte[]>
    {
        ["programme.json"] = Encoding.UTF8.GetBytes(
            """{ "format": 1, "id": "city", "title": "城市", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "01.json", "02.json" ] }"""),
        ["01.json"] = Domain("one", 1, Measure(Schools, $"{bound} 所")),
        ["02.json"] = Domain("two", 2, Measure(Parks, $"{bound} 个")),
    };

    /// <summary>One domain file with measures of its own.</summary>
    public static byte[] Domain(string id, int number, params string[] measures) => Encoding.UTF8.GetBytes(
        $$"""{ "format": 1, "id": "{{id}}", "title": "领域", "items": [ { "number": {{number}}, "title": "事项", "measures": [ {{string.Join(", ", measures)}} ] } ] }""");

    /// <summary>A source that never changes.</summary>
    public static InMemoryRuleSource Source(int target)
    {
        var source = new InMemoryRuleSource();
        foreach (var (file, bytes) in Owing(target))
        {
            source.Add(file, bytes);
        }

        return source;
    }

    /// <summary>Writes the files into a folder.</summary>
    public static void Write(string directory, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (file, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(directory, file), bytes);
        }
    }

    /// <summary>How many of both a programme owes.</summary>
    public static (Rational Schools, Rational Parks) OwedBy(Programme programme) => (Owed(programme, Schools), Owed(programme, Parks));

    private static Rational Owed(Programme programme, string id) => ((BoundTarget)programme.FindMeasure(id)!.Target!).Bound;

    private static string Measure(string id, string target) => $$"""{ "id": "{{id}}", "kind": "count", "subject": "主题", "target": "{{target}}", "clause": "原文" }""";
}
