using Minsheng.Rules;

namespace SampleHost;

/// <summary>Everything that a programme promises.</summary>
/// <param name="Name">Its name in this host.</param>
/// <param name="Title">Its title.</param>
/// <param name="Period">The days in which its promises are to be kept.</param>
/// <param name="Hash">SHA-256 of the rule files in use; changes when they do.</param>
/// <param name="Regions">The regions that may report.</param>
/// <param name="Domains">Its domains, in order.</param>
internal sealed record ProgrammeDetails(string Name, LocalizedText Title, Period Period, string Hash, IEnumerable<Region> Regions, IEnumerable<DomainDetails> Domains)
{
    public static ProgrammeDetails Of(string name, Programme programme) =>
        new(name, programme.Title, programme.Period, programme.Hash, programme.Regions, programme.Domains.Select(DomainDetails.Of));
}
