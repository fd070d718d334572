namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Someone who evaluates the job.</summary>
internal interface IContender
{
    /// <summary>What it is called in reports.</summary>
    string Name { get; }

    /// <summary>The mean over the domains of the entity evaluated last; null for those who give no completion.</summary>
    double? Overall { get; }

    /// <summary>The bytes that it promises not to exceed in an evaluation; null where it promises nothing.</summary>
    long? AllocationLimit { get; }

    /// <summary>Evaluates an entity.</summary>
    /// <param name="entity">The entity, from 0 to the number of entities.</param>
    /// <returns>How many of its measures are met.</returns>
    int Evaluate(int entity);
}
