using Microsoft.Extensions.Logging;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>What is logged of plug-ins, once.</summary>
internal static class PluginJournal
{
    public static void Tell(PluginSet set, ILogger logger)
    {
        foreach (var found in set.Diagnostics)
        {
            var (place, level, text) = (found.Location, LoadJournal.LevelOf(found), LoadJournal.TextOf(found));
            LoadMessages.PluginFinding(logger, level, found.Code, place.File, place.Line, place.Column, text);
        }

        foreach (var plugin in set.Plugins)
        {
            var (version, origin, hash) = (plugin.Version.ToString(), OriginOf(plugin.Origin), plugin.Hash ?? "none");
            LoadMessages.PluginLoaded(logger, plugin.Id, version, origin, hash);
        }

        foreach (var refused in set.Refused)
        {
            LoadMessages.PluginRefused(logger, refused.Id, OriginOf(refused.Origin));
        }
    }

    private static string OriginOf(string origin) => origin.Length == 0 ? "the host" : origin;
}
