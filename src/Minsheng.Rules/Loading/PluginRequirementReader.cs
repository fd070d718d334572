using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>Reads the key <c>plugins</c> of a programme, and reports what is missing of it with how to get it.</summary>
/// <param name="plugins">The plug-ins that are there.</param>
/// <param name="programme">The programme.</param>
internal sealed class PluginRequirementReader(PluginSet plugins, ObjectReader programme)
{
    private readonly DiagnosticBag _diagnostics = programme.Diagnostics;

    public IReadOnlyList<PluginRequirement> Read()
    {
        var requirements = new List<PluginRequirement>();
        foreach (var reader in programme.Objects("plugins"))
        {
            if (ReadOne(reader) is not { } requirement)
            {
                continue;
            }

            var place = reader.Node.Find("id")!.Location;
            if (requirements.Exists(other => other.Means(requirement.Id)))
            {
                _diagnostics.Report(DiagnosticCatalogue.PluginAskedForTwice, place, requirement.Id);
                continue;
            }

            requirements.Add(requirement);
            Check(requirement, reader.Node, place);
        }

        return requirements;
    }

    private PluginRequirement? ReadOne(ObjectReader reader)
    {
        var id = reader.RequiredText("id");
        var version = reader.RequiredText("version");
        reader.ReportUnknownKeys();
        if (version is null)
        {
            return null;
        }

        if (!PluginVersionRange.TryParse(version, out var versions))
        {
            _diagnostics.Report(DiagnosticCatalogue.NotAVersionRange, reader.Node.Find("version")!.Location, version);
            return null;
        }

        return id is null ? null : new PluginRequirement(id, versions);
    }

    private void Check(PluginRequirement requirement, DocumentNode node, SourceLocation place)
    {
        if (plugins.Plugins.FirstOrDefault(plugin => requirement.Means(plugin.Id)) is { } loaded)
        {
            if (!requirement.IsMetBy(loaded))
            {
                _diagnostics.ReportWithHint(
                    DiagnosticCatalogue.PluginVersionDiffers, node.Find("version")!.Location, HowToGet(requirement), loaded.Id, loaded.Version.ToString(), requirement.Versions.ToString());
            }

            return;
        }

        _diagnostics.ReportWithHint(DiagnosticCatalogue.PluginMissing, place, HintOf(requirement), requirement.Id, requirement.Versions.ToString());
    }

    /// <summary>What was found and refused needs mending, a slip in the id needs another letter, anything else must be got.</summary>
    private LocalizedText HintOf(PluginRequirement requirement)
    {
        if (plugins.Refused.FirstOrDefault(refused => requirement.Means(refused.Id)) is { } refused)
        {
            return new LocalizedText($"找到了 `{refused.Origin}`，但没有使用，原因见它的诊断", $"`{refused.Origin}` was found and is not used: its diagnostics say why");
        }

        return NearMiss.Of(requirement.Id, plugins.Plugins.Select(plugin => plugin.Id)) is { } near ? DiagnosticBag.DidYouMean(near) : HowToGet(requirement);
    }

    private static LocalizedText HowToGet(PluginRequirement requirement)
    {
        var package = requirement.Versions.Least is { } least ? $"{requirement.Id}.{least}.nupkg" : $"{requirement.Id}.nupkg";
        return new LocalizedText(
            $"从 NuGet 取 `{package}` 放进插件文件夹（`--plugins DIR`，宿主用 `AddPlugins`），或在宿主里引用这个包并用 `AddPlugin` 登记",
            $"put `{package}` from NuGet into the folder of plug-ins (`--plugins DIR`, in a host `AddPlugins`), or reference the package in a host and register it with `AddPlugin`");
    }
}
