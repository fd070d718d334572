namespace Minsheng.Rules.Expressions;

/// <summary>The ordered stages of a work or an event. Immutable.</summary>
public sealed class StageList
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    /// <summary>Makes a list of stages.</summary>
    /// <param name="stages">The stages, from nothing done to all done; at least two, names and aliases unique.</param>
    /// <exception cref="ArgumentException">There are fewer than two stages, or a name stands twice.</exception>
    public StageList(params IReadOnlyList<Stage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        if (stages.Count < 2)
        {
            throw new ArgumentException("expected two stages or more", nameof(stages));
        }

        Stages = stages;
        for (var i = 0; i < stages.Count; i++)
        {
            foreach (var name in stages[i].Aliases.Prepend(stages[i].Name))
            {
                _byName.Add(name, i);
            }
        }
    }

    /// <summary>The default stages of works: 未启动, 已启动, 在建, 主体完工, 基本建成, 建成, 投用.</summary>
    public static StageList Works { get; } = new(
        new Stage("未启动", "未开工"),
        new Stage("已启动", "启动", "开工", "已开工", "新开工"),
        new Stage("在建", "建设", "推进", "实施", "实施中", "建设中"),
        new Stage("主体完工", "完成主体工程"),
        new Stage("基本建成"),
        new Stage("建成", "完工", "完成", "竣工"),
        new Stage("投用", "启用", "投入使用"));

    /// <summary>The default stages of events: 未举办, 举办.</summary>
    public static StageList Events { get; } = new(new Stage("未举办"), new Stage("举办", "已举办"));

    /// <summary>The stages, from nothing done to all done.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>Every name and alias.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The index of the stage with a name or alias, or -1 where there is none.</summary>
    public int IndexOf(string name) => _byName.TryGetValue(name, out var index) ? index : -1;
}
