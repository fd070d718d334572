namespace Minsheng.Rules;

/// <summary>Reads observations from files of one format. Holds no state: one instance reads every file, on any thread.</summary>
public abstract class ObservationReader
{
    /// <summary>The extension of the files: a dot and lower-case letters or digits, such as <c>.tsv</c>.</summary>
    public abstract string Extension { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name, for places.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>Observations and everything that was found; <see cref="ObservationFile.FromRows"/> makes it of rows.</returns>
    public abstract ObservationFile Read(string name, byte[] bytes);
}
