namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Someone who evaluates the job.</summary>
internal interface IContender
{
    /// <summary>What it is called in reports.</summary>
    string Name { get; }

    /// <summary>What it gives: met alone, or everything.</summary>
    bool GivesCompletion { get; }

    /// <summary>Whether it promises to allocate nothing in an evaluation.</summary>
    bool AllocatesNothing { get; }

    /// <summary>Evaluates an entity.</summary>
    /// <param name="entity">The entity, from 0 to the number of entities.</param>
    Outcome Evaluate(int entity);
}
