using System.Collections;
using System.Runtime.CompilerServices;

namespace Minsheng.Rules.Testing;

/// <summary>One step of a ladder: what is observed there. One row of the measure itself, or several of the measures that it is judged by.</summary>
/// <remarks>Rows are made with <see cref="Row"/>; their date is left open, for the kit asks about several. Immutable.</remarks>
[CollectionBuilder(typeof(Rung), nameof(Of))]
public sealed class Rung : IEnumerable<Observation>
{
    private readonly Observation[] _rows;

    private Rung(Observation[] rows) => _rows = rows;

    /// <summary>A step of one row.</summary>
    public static implicit operator Rung(Observation row) => FromObservation(row);

    /// <summary>A step of one row.</summary>
    public static Rung FromObservation(Observation row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Rung([row]);
    }

    /// <summary>A step of several rows.</summary>
    public static Rung Of(ReadOnlySpan<Observation> rows) => new(rows.ToArray());

    /// <inheritdoc/>
    public IEnumerator<Observation> GetEnumerator() => ((IEnumerable<Observation>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
