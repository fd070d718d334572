using Minsheng.Rules;

namespace SampleHost;

/// <summary>A programme in a list.</summary>
/// <param name="Name">Its name in this host, by which paths name it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Period">The days in which its promises are to be kept.</param>
/// <param name="Hash">SHA-256 of the rule files in use; changes when they do.</param>
/// <param name="Domains">How many domains it has.</param>
/// <param name="Items">How many items.</param>
/// <param name="Measures">How many measures.</param>
internal sealed record ProgrammeSummary(string Name, LocalizedText Title, Period Period, string Hash, int Domains, int Items, int Measures)
{
    public static ProgrammeSummary Of(string name, Programme programme) => new(
        name,
        programme.Title,
        programme.Period,
        programme.Hash,
        programme.Domains.Count,
        programme.Domains.Sum(domain => domain.Items.Count),
        programme.Measures.Count());
}
