namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>Collects what differs, so that one run shows everything.</summary>
internal sealed class Differences
{
    private readonly List<string> _found = [];

    public IReadOnlyList<string> Found => _found;

    public Differences Compare(string what, string? expected, string? actual)
    {
        if (expected != actual)
        {
            _found.Add($"{what}: expected {expected ?? "null"}, found {actual ?? "null"}");
        }

        return this;
    }

    public void Unknown(string what) => _found.Add($"{what}: nobody compares this key");
}
