using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>Evaluates one entity after the other, so that no branch predictor learns one entity by heart.</summary>
internal sealed class Rotation(IContender contender, int entities)
{
    private int _entity;

    /// <summary>Evaluates the next entity.</summary>
    /// <returns>How many of its measures are met.</returns>
    public int Next()
    {
        _entity = _entity + 1 < entities ? _entity + 1 : 0;
        return contender.Evaluate(_entity);
    }
}
