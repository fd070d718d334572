using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Everyone who evaluates the job at its own size.</summary>
internal static class Contenders
{
    /// <summary>The one that the others are held to.</summary>
    public static IContender Reference(JobEntities entities) => new LongEverythingContender(entities);

    /// <summary>Everyone else.</summary>
    public static IReadOnlyList<IContender> Others(JobEntities entities) =>
    [
        new LongMetContender(entities),
        new TableContender(entities),
        new DecimalEverythingContender(entities),
        new DecimalMetContender(entities),
        new RulesEngineContender(entities),
        new RulesEngineOutputContender(entities),
        new FluentValidationContender(entities),
        new SnapshotContender(entities),
        new SnapshotDecimalContender(entities),
        new SnapshotObservationsContender(entities),
        new ObservationSetContender(entities),
    ];
}
