using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>Says which programmes and kinds a host has.</summary>
public sealed class MinshengRulesBuilder
{
    private const string NotForTrimmedHosts = "Plug-ins of a folder are not known when a host is trimmed or compiled to machine code. Reference them and use AddPlugin instead.";

    internal MinshengRulesBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds the programme of a folder under the name of the folder.</summary>
    /// <param name="directory">The folder with <c>programme.json</c>, relative to the content root.</param>
    public MinshengRulesBuilder AddProgramme(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return AddProgramme(Path.GetFileName(Path.TrimEndingDirectorySeparator(directory)), directory);
    }

    /// <summary>Adds the programme of a folder.</summary>
    /// <param name="name">The name by which the host asks for it; one of the same name is replaced.</param>
    /// <param name="directory">The folder with <c>programme.json</c>, relative to the content root.</param>
    /// <param name="configure">Says more about it.</param>
    public MinshengRulesBuilder AddProgramme(string name, string directory, Action<ProgrammeOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return Add(name, new ProgrammeOptions { Directory = directory }, configure);
    }

    /// <summary>Adds the programme of a source: embedded resources, memory, a database.</summary>
    /// <param name="name">The name by which the host asks for it; one of the same name is replaced.</param>
    /// <param name="source">The source. One that is an <see cref="IReloadableRuleSource"/> is read again when it says so.</param>
    public MinshengRulesBuilder AddProgramme(string name, IRuleSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return AddProgramme(name, _ => source);
    }

    /// <summary>Adds the programme of a source that needs services of the host.</summary>
    /// <param name="name">The name by which the host asks for it; one of the same name is replaced.</param>
    /// <param name="source">Makes the source, once.</param>
    public MinshengRulesBuilder AddProgramme(string name, Func<IServiceProvider, IRuleSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Add(name, new ProgrammeOptions { Source = source }, configure: null);
    }

    /// <summary>Adds a kind of measure that rules may use, made by the host with the services that it asks for.</summary>
    public MinshengRulesBuilder AddKind<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TKind>()
        where TKind : MeasureKind
    {
        Services.AddSingleton<MeasureKind, TKind>();
        return this;
    }

    /// <summary>Adds a kind of measure that rules may use.</summary>
    public MinshengRulesBuilder AddKind(MeasureKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Services.AddSingleton(kind);
        return this;
    }

    /// <summary>Adds a plug-in that the host has in its own code, made by the host with the services that its manifest asks for.</summary>
    public MinshengRulesBuilder AddPlugin<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPlugin>()
        where TPlugin : RulePlugin
    {
        Services.AddSingleton<RulePlugin, TPlugin>();
        return this;
    }

    /// <summary>Adds a plug-in that the host has in its own code.</summary>
    /// <param name="manifest">Its manifest.</param>
    public MinshengRulesBuilder AddPlugin(RulePlugin manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        Services.AddSingleton(manifest);
        return this;
    }

    /// <summary>Adds the plug-ins of the folder that <see cref="PluginsOptions.Directory"/> names, where it names one. They run with all rights of the host. May be called several times.</summary>
    [RequiresUnreferencedCode(NotForTrimmedHosts)]
    [RequiresDynamicCode(NotForTrimmedHosts)]
    public MinshengRulesBuilder AddPlugins() =>
        Services.Any(service => service is { IsKeyedService: false, ImplementationInstance: PluginSource { Directory: null } }) ? this : Add(new PluginSource(null, PluginFolder.Load));

    /// <summary>Adds the plug-ins of a folder: those that its list, or the host, allows. They run with all rights of the host, and are unloaded when the host is disposed of.</summary>
    /// <param name="directory">The folder, relative to the content root.</param>
    /// <param name="configure">Says what may be loaded, in the place of the folder's own list <c>plugins.json</c>.</param>
    [RequiresUnreferencedCode(NotForTrimmedHosts)]
    [RequiresDynamicCode(NotForTrimmedHosts)]
    public MinshengRulesBuilder AddPlugins(string directory, Action<PluginLoadOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return Add(new PluginSource(directory, (path, options) =>
        {
            configure?.Invoke(options);
            return PluginFolder.Load(path, options);
        }));
    }

    /// <summary>Says more.</summary>
    public MinshengRulesBuilder Configure(Action<MinshengRulesOptions> configure)
    {
        Services.Configure(configure);
        return this;
    }

    private MinshengRulesBuilder Add(PluginSource source)
    {
        Services.AddSingleton(source);
        return this;
    }

    private MinshengRulesBuilder Add(string name, ProgrammeOptions programme, Action<ProgrammeOptions>? configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        configure?.Invoke(programme);
        return Configure(options => options.Programmes[name] = programme);
    }
}
