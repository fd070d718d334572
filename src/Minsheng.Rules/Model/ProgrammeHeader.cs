using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>What <c>programme.json</c> says besides its list of domains.</summary>
internal sealed record ProgrammeHeader(
    string Id,
    LocalizedText Title,
    Period Period,
    IReadOnlyList<Region> Regions,
    Citation? Source,
    UnitCatalogue Units,
    TrajectoryRules Trajectory,
    IReadOnlyList<PluginRequirement> Plugins);
