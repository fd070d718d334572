namespace Minsheng.Rules;

/// <summary>Counts verdicts and adds completions, one after another.</summary>
internal sealed class FlatTally
{
    private readonly int[] _measures = new int[Enum.GetValues<Compliance>().Length];
    private readonly int[] _items = new int[Enum.GetValues<Compliance>().Length];
    private readonly int[] _trajectories = new int[Enum.GetValues<TrajectoryState>().Length];
    private readonly FlatCompletion _completion = new();
    private int _suspect;

    public void Add(ItemResult item)
    {
        _items[(int)item.Compliance]++;
        _completion.Add(item.Completion);
        foreach (var measure in item.Measures)
        {
            _measures[(int)measure.Compliance]++;
            _trajectories[(int)measure.Trajectory.State]++;
            _suspect += measure.Suspect is null ? 0 : 1;
        }
    }

    public EvaluationSummary Summary() => new(
        Counts<Compliance>(_measures),
        Counts<Compliance>(_items),
        Counts<TrajectoryState>(_trajectories),
        _suspect,
        _completion.Value);

    private static SortedDictionary<T, int> Counts<T>(int[] counts)
        where T : struct, Enum => new(Enum.GetValues<T>().Select((value, index) => (value, index)).ToDictionary(pair => pair.value, pair => counts[pair.index]));
}
