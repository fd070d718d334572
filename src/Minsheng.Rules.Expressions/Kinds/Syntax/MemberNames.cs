namespace Minsheng.Rules.Kinds;

/// <summary>The members as expressions write them, and their types.</summary>
internal static class MemberNames
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetNames<Member>().Select(InLowerCase)];

    /// <summary>The words that <c>compliance</c> can be.</summary>
    public static IReadOnlyList<string> Compliances { get; } = [.. Enum.GetNames<Compliance>().Select(InLowerCase)];

    public static Member? Find(string name) => All.ToList().IndexOf(name) is var index and >= 0 ? (Member)index : null;

    public static string NameOf(Member member) => All[(int)member];

    public static string WordOf(Compliance compliance) => Compliances[(int)compliance];

    public static ExpressionType TypeOf(Member member) => member switch
    {
        Member.IsMet or Member.IsNotMet => ExpressionType.Condition,
        Member.Compliance or Member.Stage => ExpressionType.Text,
        _ => ExpressionType.Number,
    };

    private static string InLowerCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
