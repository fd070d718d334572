using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Minsheng.Rules;

/// <summary>What is traced, counted and logged of the loads of one programme.</summary>
internal sealed class LoadJournal(string name, RulesTelemetry telemetry, ILogger logger)
{
    /// <summary>Times a load.</summary>
    public LoadOutcome Measure(Func<LoadOutcome> load)
    {
        using var activity = RulesTelemetry.StartLoad(name);
        var started = Stopwatch.GetTimestamp();
        var outcome = load();
        telemetry.Loaded(name, outcome.Programme is null, Stopwatch.GetElapsedTime(started));
        if (outcome.Programme is null)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        return outcome;
    }

    /// <summary>Says which rules are in use now.</summary>
    public void Took(LoadOutcome outcome, Programme programme)
    {
        Tell(outcome);
        LoadMessages.Loaded(logger, name, programme.Measures.Count(), programme.Hash);
    }

    /// <summary>Says that rules were refused.</summary>
    /// <param name="outcome">What they gave.</param>
    /// <param name="kept">The rules that stay in use; null where there are none.</param>
    public void Refused(LoadOutcome outcome, Programme? kept)
    {
        Tell(outcome);
        var errors = outcome.Diagnostics.Count(found => found.Severity == DiagnosticSeverity.Error);
        if (kept is null)
        {
            LoadMessages.Missing(logger, outcome.Failure, name, errors);
        }
        else
        {
            LoadMessages.Refused(logger, outcome.Failure, name, errors, kept.Hash);
        }
    }

    /// <summary>Says that somebody who was told of new rules threw.</summary>
    public void ListenerFailed(Exception exception) => LoadMessages.ListenerFailed(logger, exception, name);

    private void Tell(LoadOutcome outcome)
    {
        foreach (var found in outcome.Diagnostics)
        {
            var (place, level, text) = (found.Location, LevelOf(found), TextOf(found));
            LoadMessages.Found(logger, level, name, found.Code, place.File, place.Line, place.Column, text);
        }
    }

    /// <summary>What is wrong, and what to do about it where somebody knows.</summary>
    public static string TextOf(Diagnostic found) => found.Help.En.Length == 0 ? found.Message.En : $"{found.Message.En}; {found.Help.En}";

    public static LogLevel LevelOf(Diagnostic found) => found.Severity switch
    {
        DiagnosticSeverity.Error => LogLevel.Error,
        DiagnosticSeverity.Warning => LogLevel.Warning,
        _ => LogLevel.Information,
    };
}
