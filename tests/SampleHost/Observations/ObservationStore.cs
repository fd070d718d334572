using System.Collections.Concurrent;
using System.Collections.Immutable;
using Minsheng.Rules;

namespace SampleHost;

/// <summary>
/// The observations that were posted, by programme. They are kept in memory and gone when the host ends: a real host keeps them in a database.
/// Readers take an immutable list at any time; writers wait for each other, so that two who contradict each other are not both taken.
/// </summary>
internal sealed class ObservationStore
{
    private readonly ConcurrentDictionary<string, ImmutableList<ObservationBatch>> _batches = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private int _count;

    /// <summary>Everything that is stored of a programme, in the order in which it came.</summary>
    public ImmutableList<ObservationBatch> Of(string programme) => _batches.GetValueOrDefault(programme, []);

    /// <summary>
    /// What is stored, bound to the rules that are in use now. Rules may have changed since it came; findings then say what no longer fits, in which
    /// batch and on which line, and nothing is judged until the rows or the rules are mended.
    /// </summary>
    public ObservationBinding Bind(string name, Programme programme) => ObservationSet.Bind(programme, Of(name).Select(batch => batch.File));

    /// <summary>Stores what was sent if it fits the programme together with what is stored already; otherwise nothing changes.</summary>
    public (ObservationBatch Batch, ObservationBinding Binding) Add(string name, Programme programme, ObservationUpload upload)
    {
        lock (_writing)
        {
            var batch = new ObservationBatch(upload.ReadAs($"batch-{++_count:d6}"), upload);
            var all = Of(name).Add(batch);
            var binding = ObservationSet.Bind(programme, all.Select(each => each.File));
            if (binding.Observations is not null)
            {
                _batches[name] = all;
            }

            return (batch, binding);
        }
    }

    /// <summary>Takes a batch out again.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name, string batch)
    {
        lock (_writing)
        {
            var all = Of(name);
            _batches[name] = all.RemoveAll(each => each.File.Name == batch);
            return _batches[name].Count < all.Count;
        }
    }
}
