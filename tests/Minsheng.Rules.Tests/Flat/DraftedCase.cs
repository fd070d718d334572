namespace Minsheng.Rules.Tests.Flat;

/// <summary>A programme as an author could write it, what was reported of it, and what is asked.</summary>
/// <param name="Files">The rule files, <c>programme.json</c> first.</param>
/// <param name="Rows">Observations that fit the programme.</param>
/// <param name="Shuffled">The same rows in another order.</param>
/// <param name="Options">The dates and the region.</param>
public sealed record DraftedCase(
    IReadOnlyList<(string Name, string Text)> Files, IReadOnlyList<Observation> Rows, IReadOnlyList<Observation> Shuffled, EvaluationOptions Options)
{
    /// <summary>The programme; a draft with an error would be a fault of the generators.</summary>
    public Programme Load()
    {
        var source = new InMemoryRuleSource();
        foreach (var (name, text) in Files)
        {
            source.Add(name, text);
        }

        return new ProgrammeLoader().Load(source).GetProgramme();
    }

    /// <summary>The observations; rows that do not fit would be a fault of the generators.</summary>
    public ObservationSet Observe() => ObservationSet.Create(Load(), Rows);

    /// <summary>What a failed property prints.</summary>
    public override string ToString() =>
        string.Join('\n', Files.Select(file => $"{file.Name}: {file.Text}")) + '\n' + string.Join('\n', Rows.Select(row => row.Canonical().Replace('\u001f', ','))) + '\n' + Options;
}
