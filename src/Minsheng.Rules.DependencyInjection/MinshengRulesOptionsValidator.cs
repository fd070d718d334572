using System.Globalization;
using Microsoft.Extensions.Options;

namespace Minsheng.Rules;

/// <summary>Says everything that is wrong with the options at once. Rules themselves are checked by loading them.</summary>
internal sealed class MinshengRulesOptionsValidator(ProgrammeSources sources, IEnumerable<PluginSource> plugins) : IValidateOptions<MinshengRulesOptions>
{
    private static readonly TimeSpan MostDelay = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, MinshengRulesOptions options)
    {
        var failures = options.Programmes.SelectMany(programme => FailuresOf(programme.Key, programme.Value)).ToList();
        if (options.ReloadDelay < TimeSpan.Zero || options.ReloadDelay > MostDelay)
        {
            failures.Add(string.Create(CultureInfo.InvariantCulture, $"`ReloadDelay` must be from 0 to {MostDelay:c}, and is {options.ReloadDelay:c}"));
        }

        if (options.Plugins.Directory is { } folder && !plugins.Any(source => source.Directory is null))
        {
            failures.Add($"`Plugins:Directory` is `{folder}`, and nothing loads it: configuration alone runs no code, call AddPlugins() as well");
        }

        if (options.Plugins.Allow.Any(allowed => string.IsNullOrWhiteSpace(allowed?.File)))
        {
            failures.Add("an entry of `Plugins:Allow` has no `File`");
        }

        return failures.Count > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> FailuresOf(string name, ProgrammeOptions programme)
    {
        if (programme.Source is not null)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(programme.Directory))
        {
            yield return $"programme `{name}` has no `Directory` and no source";
        }
        else if (!Directory.Exists(sources.PathOf(programme.Directory)))
        {
            yield return $"programme `{name}`: there is no folder `{programme.Directory}`; looked for it at `{sources.PathOf(programme.Directory)}`";
        }
    }
}
