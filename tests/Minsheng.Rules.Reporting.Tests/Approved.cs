namespace Minsheng.Rules.Reporting.Tests;

/// <summary>
/// Holds a report against a file that somebody has read and approved. What was received instead is left beside it as <c>*.received.txt</c>: to renew an approved file,
/// read what was received against the rules and the observations, then move it over the approved one.
/// </summary>
internal static class Approved
{
    public static void Matches(string file, string received)
    {
        var approvedPath = Repository.PathOf("tests", "Minsheng.Rules.Reporting.Tests", "Approved", file);
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        var receivedPath = approvedPath + ".received.txt";
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Equal(approved, received);
    }
}
