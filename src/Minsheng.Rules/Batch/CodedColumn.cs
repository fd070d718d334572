namespace Minsheng.Rules;

/// <summary>Figures of which there are few: each region has the number of an observation, and each observation is judged once.</summary>
/// <param name="place">The measure.</param>
/// <param name="codes">For each region the number of its observation.</param>
/// <param name="present">The regions that have one; all of them where empty.</param>
/// <param name="meanings">The observations.</param>
/// <param name="cells">What is said of each.</param>
internal sealed class CodedColumn(int place, ReadOnlyMemory<byte> codes, ReadOnlyMemory<ulong> present, IReadOnlyList<Observation> meanings, BatchCell[] cells)
    : MeasureColumn(place, present)
{
    public override BatchCell? At(int region) => cells[codes.Span[region]];

    public override IEnumerable<Observation> RowsOf(int region) => [meanings[codes.Span[region]]];
}
