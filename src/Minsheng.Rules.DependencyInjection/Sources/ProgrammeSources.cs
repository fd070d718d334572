using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Minsheng.Rules;

/// <summary>From what the options say of a programme to where its rules come from.</summary>
internal sealed class ProgrammeSources(IServiceProvider services)
{
    /// <summary>The full path of a folder of the options.</summary>
    public string PathOf(string directory) => Path.GetFullPath(directory, services.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory());

    /// <summary>The source of a programme.</summary>
    public IRuleSource SourceOf(ProgrammeOptions programme)
    {
        if (programme.Source is not null)
        {
            return programme.Source(services);
        }

        var path = PathOf(programme.Directory!);
        return programme.ReloadOnChange ? new WatchedDirectorySource(path, programme.UsePolling) : new DirectoryRuleSource(path);
    }
}
