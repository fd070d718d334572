using Microsoft.Extensions.Logging;

namespace Minsheng.Rules;

/// <summary>The messages of loads. Their numbers and the names of their parts are those of the documentation.</summary>
internal static partial class LoadMessages
{
    [LoggerMessage(1, LogLevel.Information, "Programme {Programme} has {Measures} measures; hash {Hash}", EventName = "ProgrammeLoaded")]
    public static partial void Loaded(ILogger logger, string programme, int measures, string hash);

    [LoggerMessage(2, LogLevel.Error, "Programme {Programme} was refused with {Errors} errors; the rules in use stay {Hash}", EventName = "ProgrammeRefused")]
    public static partial void Refused(ILogger logger, Exception? exception, string programme, int errors, string hash);

    [LoggerMessage(EventId = 3, EventName = "Finding", Message = "Programme {Programme}: {File}({Line},{Column}): {Code}: {Finding}")]
    public static partial void Found(ILogger logger, LogLevel level, string programme, string code, string file, int line, int column, string finding);

    [LoggerMessage(4, LogLevel.Error, "Somebody who was told of the new rules of programme {Programme} failed", EventName = "ListenerFailed")]
    public static partial void ListenerFailed(ILogger logger, Exception exception, string programme);

    [LoggerMessage(5, LogLevel.Error, "Programme {Programme} has {Errors} errors and no rules before them", EventName = "ProgrammeMissing")]
    public static partial void Missing(ILogger logger, Exception? exception, string programme, int errors);

    [LoggerMessage(6, LogLevel.Information, "Plug-in {Plugin} {Version} is in use, from {Origin}; hash {Hash}", EventName = "PluginLoaded")]
    public static partial void PluginLoaded(ILogger logger, string plugin, string version, string origin, string hash);

    [LoggerMessage(7, LogLevel.Warning, "Plug-in {Plugin} from {Origin} is not in use", EventName = "PluginRefused")]
    public static partial void PluginRefused(ILogger logger, string plugin, string origin);

    [LoggerMessage(EventId = 8, EventName = "PluginFinding", Message = "Plug-ins: {File}({Line},{Column}): {Code}: {Finding}")]
    public static partial void PluginFinding(ILogger logger, LogLevel level, string code, string file, int line, int column, string finding);
}
