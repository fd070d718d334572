namespace Minsheng.Rules;

/// <summary>The remarks of a result, in the order of <see cref="ResultNote"/>.</summary>
internal static class NoteList
{
    public static IReadOnlyList<ResultNote> Of(IEnumerable<ResultNote> notes)
    {
        List<ResultNote> inOrder = [.. notes];
        if (inOrder.Count > 1)
        {
            inOrder.Sort();
        }

        return inOrder;
    }
}
