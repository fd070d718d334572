namespace Minsheng.Rules.Plugins;

/// <summary>Reads files of another format as domains: says their content in the words of a domain file, at the places of the original. Holds no state.</summary>
/// <remarks>What is wrong with the translation is found as in any domain file, and shown where the node that it was made of stands.</remarks>
public abstract class DomainTranslator
{
    /// <summary>The name of the format, as <c>minsheng plugins</c> lists it: lower-case words joined by hyphens.</summary>
    public abstract string Format { get; }

    /// <summary>Whether a file that <c>programme.json</c> lists is of the format; domain files have <c>format</c>, <c>id</c> and <c>items</c>.</summary>
    /// <param name="root">The file's content.</param>
    public abstract bool Recognizes(DocumentNode root);

    /// <summary>The content as a domain file has it.</summary>
    /// <param name="root">The file's content; make nodes of it with <see cref="DocumentNode.MakeObject"/> and its like.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="diagnostics">Takes what cannot be said.</param>
    /// <returns>The domain, or null where something was reported that leaves none.</returns>
    public abstract DocumentNode? Translate(DocumentNode root, string file, DiagnosticBag diagnostics);
}
