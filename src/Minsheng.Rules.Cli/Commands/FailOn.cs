using System.CommandLine.Parsing;

namespace Minsheng.Rules.Cli.Commands;

/// <summary>The verdicts that make <c>evaluate</c> fail: <c>--fail-on notMet,indeterminate</c>.</summary>
internal sealed record FailOn(IReadOnlySet<Compliance> Verdicts)
{
    private static readonly (string Word, Compliance? Value)[] Words =
    [
        ("notMet", Compliance.NotMet),
        ("indeterminate", Compliance.Indeterminate),
        ("pending", Compliance.Pending),
        ("error", Compliance.Error),
        ("none", null),
    ];

    public static FailOn Default { get; } = new(new HashSet<Compliance> { Compliance.Error });

    public static FailOn? Parse(ArgumentResult result)
    {
        var verdicts = new HashSet<Compliance>();
        foreach (var text in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            var index = Array.FindIndex(Words, word => word.Word == text);
            if (index < 0)
            {
                result.AddError($"`{text}` is not one of: {string.Join(", ", Words.Select(word => word.Word))}");
                return null;
            }

            if (Words[index].Value is { } verdict)
            {
                verdicts.Add(verdict);
            }
        }

        return new FailOn(verdicts);
    }

    /// <summary>1 where a measure has a listed verdict, 3 where only due indeterminate ones matched, else 0.</summary>
    public int ExitCodeFor(EvaluationResult result)
    {
        var listed = result.Measures.Where(measure => Verdicts.Contains(measure.Compliance)).ToList();
        if (listed.Exists(measure => measure.Compliance != Compliance.Indeterminate))
        {
            return ExitCode.NotCompliedWith;
        }

        return listed.Exists(measure => measure.IsDue) ? ExitCode.Undetermined : ExitCode.Fine;
    }
}
