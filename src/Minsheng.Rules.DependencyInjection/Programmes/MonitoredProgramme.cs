using Microsoft.Extensions.Primitives;

namespace Minsheng.Rules;

/// <summary>
/// One programme of a host. Changed rules are read, checked and compiled aside, one load at a time, and take the place of the old ones by one
/// reference; rules with errors are refused, and the old ones kept.
/// </summary>
internal sealed class MonitoredProgramme : IDisposable
{
    private const int MostLoads = 100;
    private readonly string _name;
    private readonly IRuleSource _source;
    private readonly ProgrammeLoader _loader;
    private readonly TimeSpan _delay;
    private readonly LoadJournal _journal;
    private readonly object _loading = new();
    private readonly Timer? _timer;
    private readonly IDisposable? _watch;
    private volatile ProgrammeState? _state;
    private volatile bool _isDisposed;

    /// <param name="name">The name of the programme in the host.</param>
    /// <param name="source">Where the rules come from.</param>
    /// <param name="loader">Loads them.</param>
    /// <param name="delay">How long nothing may change before changed rules are read; null where changes do not matter.</param>
    /// <param name="journal">Is told of loads.</param>
    public MonitoredProgramme(string name, IRuleSource source, ProgrammeLoader loader, TimeSpan? delay, LoadJournal journal)
    {
        (_name, _source, _loader, _delay, _journal) = (name, source, loader, delay ?? Timeout.InfiniteTimeSpan, journal);
        if (delay is not null && source is IReloadableRuleSource changing)
        {
            _timer = new Timer(_ => Reload());
            _watch = ChangeToken.OnChange(changing.GetChangeToken, Wait);
        }
    }

    /// <summary>The rules in use, loaded when first asked for.</summary>
    /// <exception cref="InvalidRulesException">They have errors, and never had none.</exception>
    /// <exception cref="InvalidOperationException">They never had none, and the last time a source or a kind threw.</exception>
    public Programme Programme => Status.Programme ?? throw Refusal(Status);

    /// <summary>What the last load gave.</summary>
    public ProgrammeStatus Status => State.Status;

    /// <summary>Changes once, when other rules are in use.</summary>
    public IChangeToken GetChangeToken() => new CancellationChangeToken(State.Replaced.Token);

    private ProgrammeState State => _state ?? LoadFirst();

    public void Dispose()
    {
        _isDisposed = true;
        _watch?.Dispose();
        _timer?.Dispose();
        (_source as WatchedDirectorySource)?.Dispose();
    }

    /// <summary>What a source or a kind throws at first goes to whoever asked; the next who asks tries again.</summary>
    private ProgrammeState LoadFirst()
    {
        lock (_loading)
        {
            for (var loads = 0; _state is null && loads < MostLoads; loads++)
            {
                if (_journal.Measure(Load) is { IsSettled: true } outcome)
                {
                    Take(outcome, before: null);
                }
            }

            return _state ?? throw new IOException($"the rules of programme `{_name}` change while they are read: {MostLoads} loads met rules of two moments each");
        }
    }

    /// <summary>Begins to wait anew until nothing changes any more.</summary>
    private void Wait()
    {
        if (!_isDisposed)
        {
            _timer?.Change(_delay, Timeout.InfiniteTimeSpan);
        }
    }

    private void Reload()
    {
        ProgrammeState before, now;
        lock (_loading)
        {
            if (_state is null || _isDisposed)
            {
                return;
            }

            before = _state;
            var outcome = _journal.Measure(TryLoad);
            if (!outcome.IsSettled)
            {
                Wait();
                return;
            }

            now = Take(outcome, before);
        }

        if (now.Replaced != before.Replaced)
        {
            Tell(before.Replaced);
        }
    }

    private void Tell(CancellationTokenSource replaced)
    {
        try
        {
            replaced.Cancel();
        }
        catch (AggregateException thrown)
        {
            _journal.ListenerFailed(thrown);
        }
    }

    /// <summary>Takes what a load gave where it has no error, and keeps what is in use otherwise.</summary>
    private ProgrammeState Take(LoadOutcome outcome, ProgrammeState? before)
    {
        var used = before?.Status.Programme;
        var status = new ProgrammeStatus { Name = _name, Programme = outcome.Programme ?? used, Diagnostics = outcome.Diagnostics, Failure = outcome.Failure };
        if (outcome.Programme is null)
        {
            _journal.Refused(outcome, used);
            return _state = new ProgrammeState(status, before?.Replaced ?? new CancellationTokenSource());
        }

        if (before is not null && outcome.Programme.Hash == used?.Hash)
        {
            return _state = before with { Status = status with { Programme = used } };
        }

        _journal.Took(outcome, outcome.Programme);
        return _state = new ProgrammeState(status, new CancellationTokenSource());
    }

    /// <summary>Loads what the source says now; whatever a source or a kind throws does not end the host.</summary>
    private LoadOutcome TryLoad()
    {
        try
        {
            return Load();
        }
        catch (Exception exception)
        {
            return new LoadOutcome(null, [], exception, IsSettled: true);
        }
    }

    private LoadOutcome Load()
    {
        var source = new ReadOnceSource(_source);
        var result = _loader.Load(source);
        if (result.Programme is { } programme)
        {
            Compile(programme);
        }

        return new LoadOutcome(result.Programme, result.Diagnostics, null, _timer is null || source.IsStillSame());
    }

    private Exception Refusal(ProgrammeStatus status) => status.Failure is { } failure
        ? new InvalidOperationException($"programme `{_name}` has no rules: {failure.Message}", failure)
        : new InvalidRulesException(status.Diagnostics);

    /// <summary>A programme is compiled by whoever judges by it first: here, so that no request waits for it.</summary>
    private static void Compile(Programme programme) => RuleEvaluator.Evaluate(ObservationSet.Create(programme, []));
}
