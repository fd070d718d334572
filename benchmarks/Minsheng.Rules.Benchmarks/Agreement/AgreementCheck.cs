using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Agreement;

/// <summary>Everyone must say the same of every entity before anything is measured.</summary>
internal sealed class AgreementCheck(IContender reference, TextWriter output)
{
    private const double Tolerance = 1e-9;

    /// <summary>Holds a contender to the reference for the first entities; says where it differs first.</summary>
    /// <returns>Whether they agree.</returns>
    public bool Agrees(IContender contender, int entities)
    {
        long met = 0;
        for (var entity = 0; entity < entities; entity++)
        {
            var expected = reference.Evaluate(entity);
            var found = contender.Evaluate(entity);
            if (found != expected || Differs(contender.Overall))
            {
                output.WriteLine($"{contender.Name} differs at entity {entity}: {found} met, {contender.Overall}, but {reference.Name} says {expected} met, {reference.Overall}");
                return false;
            }

            met += found;
        }

        output.WriteLine($"{contender.Name}: {met} met in {entities} entities, as {reference.Name}");
        return true;
    }

    private bool Differs(double? overall) => overall is { } given && !(Math.Abs(given - reference.Overall.GetValueOrDefault()) <= Tolerance);
}
