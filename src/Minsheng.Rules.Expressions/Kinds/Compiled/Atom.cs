namespace Minsheng.Rules.Kinds;

/// <summary>A comparison, or a verdict: what RulesEngine runs.</summary>
/// <param name="words">The author's own words.</param>
/// <param name="code">The code.</param>
internal sealed class Atom(string words, CompiledCall<bool> code) : Condition
{
    private readonly List<MemberNode> _members = [.. code.Inputs.Select(input => input.Member).OfType<MemberNode>().DistinctBy(member => (member.Part, member.Member))];

    /// <summary>The author's own words.</summary>
    public string Words => words;

    /// <summary>What it asks of measures, each once.</summary>
    public IReadOnlyList<MemberNode> Members => _members;

    public override Conclusion Conclude(IReadOnlyList<MeasureResult> parts, bool onlySettled)
    {
        var unknown = Unknown(parts);
        var holding = unknown.Count > 0 && unknown.TrueForAll(member => MemberValue.IsOutOfForce(parts[member.Part])) ? Holding.Absent
            : onlySettled && !IsSettled(parts) ? Holding.Unknown
            : code.Run(parts) switch { null => Holding.Unknown, true => Holding.Holds, false => Holding.Fails };
        return new Conclusion(holding, [this]);
    }

    /// <summary>What is asked and not known.</summary>
    public List<MemberNode> Unknown(IReadOnlyList<MeasureResult> parts) => _members.FindAll(member => MemberValue.Of(member, parts) is null);

    /// <summary>Whether time changes nothing more: each measure is due, or the verdict that is asked is `notMet`, which before the due date is said only of what no later figure can undo.</summary>
    private bool IsSettled(IReadOnlyList<MeasureResult> parts) => _members.TrueForAll(member =>
        parts[member.Part] is var part && (part.IsDue || (member.Member is Member.IsMet or Member.IsNotMet && part.Compliance == Compliance.NotMet)));
}
