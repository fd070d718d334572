namespace Minsheng.Rules.Cli.Tests;

/// <summary>Holds output against a file that somebody has read and approved. What was received instead is left beside it as <c>*.received.txt</c>.</summary>
internal static class Approved
{
    public static void Matches(string file, string received)
    {
        var approvedPath = Repository.PathOf("tests", "Minsheng.Rules.Cli.Tests", "Approved", file);
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        var receivedPath = Path.ChangeExtension(approvedPath, ".received.txt");
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Equal(approved, received);
    }
}
