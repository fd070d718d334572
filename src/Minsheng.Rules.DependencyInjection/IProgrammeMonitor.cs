using Microsoft.Extensions.Primitives;

namespace Minsheng.Rules;

/// <summary>The programmes of a host by name, each always the newest whose rules have no error. Safe to use from any thread.</summary>
/// <remarks>
/// A programme is immutable: whoever has one judges by it to the end, and asks again for the next question. Changed rules take the place of the
/// old ones by a single reference, so that nobody ever sees some of both.
/// </remarks>
public interface IProgrammeMonitor
{
    /// <summary>The names of the programmes, in order.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The programme of a host that has one.</summary>
    /// <exception cref="InvalidOperationException">The host has none, or several; or its rules never had no error, and the last time their source threw.</exception>
    /// <exception cref="InvalidRulesException">Its rules have errors, and never had none; or the host's plug-ins have errors.</exception>
    Programme Current { get; }

    /// <summary>A programme.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="KeyNotFoundException">The host has no such programme; the message says which there are.</exception>
    /// <exception cref="InvalidRulesException">Its rules have errors, and never had none; or the host's plug-ins have errors.</exception>
    /// <exception cref="InvalidOperationException">Its rules never had no error, and the last time their source threw.</exception>
    Programme Get(string name);

    /// <summary>What the last load of a programme gave.</summary>
    /// <exception cref="KeyNotFoundException">The host has no such programme.</exception>
    ProgrammeStatus StatusOf(string name);

    /// <summary>A token that changes once, when other rules of a programme take the place of those that it has now.</summary>
    /// <exception cref="KeyNotFoundException">The host has no such programme.</exception>
    IChangeToken GetChangeToken(string name);
}
