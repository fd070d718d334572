namespace Minsheng.Rules.Kinds;

/// <summary>What is asked of a measure, by its name in the expression and its index among the parts: <c>schools.value</c>.</summary>
internal sealed record MemberNode(int Start, int End, int Part, string Name, Member Member) : ExpressionNode(Start, End, MemberNames.TypeOf(Member))
{
    /// <summary>As authors write it.</summary>
    public override string ToString() => $"{Name}.{MemberNames.NameOf(Member)}";
}
