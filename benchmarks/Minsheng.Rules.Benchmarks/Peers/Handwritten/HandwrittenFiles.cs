using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers.Handwritten;

/// <summary>The committed hand-written code and the job that it was written for.</summary>
internal static class HandwrittenFiles
{
    private static readonly string Folder = Repository.PathOf("benchmarks", "Minsheng.Rules.Benchmarks", "Peers", "Handwritten");

    /// <summary>Writes the files anew.</summary>
    public static void Write()
    {
        foreach (var (name, text) in new HandwrittenWriter(new JobRuleSet(1)).Files)
        {
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }

    /// <summary>The names of the committed files that differ from what would be written now.</summary>
    public static IReadOnlyList<string> FindOutdated() =>
    [
        .. new HandwrittenWriter(new JobRuleSet(1)).Files
            .Where(file => !File.Exists(Path.Combine(Folder, file.Key)) || File.ReadAllText(Path.Combine(Folder, file.Key)) != file.Value)
            .Select(file => file.Key),
    ];
}
