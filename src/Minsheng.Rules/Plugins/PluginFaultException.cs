namespace Minsheng.Rules.Plugins;

/// <summary>A plug-in gave something that makes no sense.</summary>
internal sealed class PluginFaultException(string message) : Exception(message);
