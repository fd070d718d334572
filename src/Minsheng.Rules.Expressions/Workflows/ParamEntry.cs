namespace Minsheng.Rules.Workflows;

/// <summary>A global or local parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameNode">Where the name stands.</param>
/// <param name="Expression">Its expression.</param>
internal sealed record ParamEntry(string Name, DocumentNode NameNode, DocumentNode Expression);
