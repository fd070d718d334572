namespace Minsheng.Rules.Testing;

/// <summary>Collects what comes of a law for one example, or for the plug-in as a whole.</summary>
/// <param name="law">The law's name.</param>
/// <param name="example">The example's name; empty for the plug-in as a whole.</param>
internal sealed class LawCheck(string law, string example)
{
    private readonly List<LawBreach> _breaches = [];
    private readonly List<LawExemption> _exemptions = [];

    public int Checks { get; private set; }

    public IReadOnlyList<LawBreach> Breaches => _breaches;

    public IReadOnlyList<LawExemption> Exemptions => _exemptions;

    /// <summary>Holds one thing to the law.</summary>
    public void Expect(bool holds, string place, string expected, string found)
    {
        Checks++;
        if (!holds)
        {
            _breaches.Add(new LawBreach(law, example, place, expected, found));
        }
    }

    /// <summary>Holds one text to another.</summary>
    public void Same(string expected, string found, string place)
    {
        if (expected == found)
        {
            Checks++;
            return;
        }

        var (first, second) = FirstDifference(expected, found);
        Expect(false, place, first, second);
    }

    public void Break(string place, string expected, string found) => Expect(false, place, expected, found);

    public void DoesNotApply(string reason) => _exemptions.Add(new LawExemption(law, example, reason));

    /// <summary>The first line that differs.</summary>
    private static (string Expected, string Found) FirstDifference(string expected, string found)
    {
        var (left, right) = (expected.Split('\n'), found.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return (Line(left, line), Line(right, line));
    }

    private static string Line(string[] lines, int line) => line < lines.Length ? $"`{lines[line].Trim()}`" : "nothing more";
}
