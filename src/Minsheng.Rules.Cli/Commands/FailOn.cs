using System.CommandLine.Parsing;

namespace Minsheng.Rules.Cli.Commands;

/// <summary>The verdicts and states of pace that make <c>evaluate</c> fail: <c>--fail-on notMet,behind</c>.</summary>
internal sealed record FailOn(IReadOnlySet<Compliance> Verdicts, IReadOnlySet<TrajectoryState> Trajectories)
{
    private static readonly Choice[] Choices =
    [
        new("notMet", Compliance.NotMet, null),
        new("indeterminate", Compliance.Indeterminate, null),
        new("pending", Compliance.Pending, null),
        new("error", Compliance.Error, null),
        new("behind", null, TrajectoryState.Behind),
        new("severelyBehind", null, TrajectoryState.SeverelyBehind),
        new("none", null, null),
    ];

    public static IEnumerable<string> AllWords => Choices.Select(choice => choice.Word);

    public static FailOn Default { get; } = new(new HashSet<Compliance> { Compliance.Error }, new HashSet<TrajectoryState>());

    public static FailOn? Parse(ArgumentResult result)
    {
        var verdicts = new HashSet<Compliance>();
        var trajectories = new HashSet<TrajectoryState>();
        foreach (var text in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (Array.Find(Choices, choice => choice.Word == text) is not { } chosen)
            {
                result.AddError($"`{text}` is not one of: {string.Join(", ", AllWords)}");
                return null;
            }

            if (chosen.Verdict is { } verdict)
            {
                verdicts.Add(verdict);
            }

            if (chosen.Trajectory is { } trajectory)
            {
                trajectories.Add(trajectory);
            }
        }

        return new FailOn(verdicts, trajectories);
    }

    /// <summary>1 where a measure has a listed verdict or pace, 3 where only due indeterminate ones matched, else 0. Waived and not applicable measures never count.</summary>
    public int ExitCodeFor(EvaluationResult result)
    {
        var counted = result.Measures.Where(measure => measure.Compliance is not (Compliance.Waived or Compliance.NotApplicable)).ToList();
        if (counted.Exists(measure => (measure.Compliance != Compliance.Indeterminate && Verdicts.Contains(measure.Compliance)) || Trajectories.Contains(measure.Trajectory.State)))
        {
            return ExitCode.NotCompliedWith;
        }

        var isUndetermined = Verdicts.Contains(Compliance.Indeterminate) && counted.Exists(measure => measure is { Compliance: Compliance.Indeterminate, IsDue: true });
        return isUndetermined ? ExitCode.Undetermined : ExitCode.Fine;
    }

    private sealed record Choice(string Word, Compliance? Verdict, TrajectoryState? Trajectory);
}
