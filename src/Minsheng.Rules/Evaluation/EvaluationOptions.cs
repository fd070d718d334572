using System.Collections.ObjectModel;

namespace Minsheng.Rules;

/// <summary>What an evaluation is asked for.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The day whose end the evaluation describes: what had happened by then.</summary>
    /// <value>Null takes the earlier of the programme's end and the newest observation. The clock is never read.</value>
    public DateOnly? AsOf { get; init; }

    /// <summary>The day of the knowledge: what had been recorded by then. Rows without <c>recordedAt</c> are left out.</summary>
    /// <value>Null takes everything in the files for known.</value>
    public DateOnly? KnownAt { get; init; }

    /// <summary>The id or a title of the region whose view is asked for: every measure shows that region's result.</summary>
    /// <value>Null for the whole. Measures that do not expect the region are not applicable.</value>
    public string? Region { get; init; }

    /// <summary>What the host gives besides observations, by name, for kinds that ask for it; results do not hash it.</summary>
    /// <value>Empty by default. The built-in kinds read none.</value>
    public IReadOnlyDictionary<string, object?> Inputs { get; init; } = ReadOnlyDictionary<string, object?>.Empty;
}
