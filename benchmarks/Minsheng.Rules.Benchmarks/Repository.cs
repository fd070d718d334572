using System.Reflection;

namespace Minsheng.Rules.Benchmarks;

/// <summary>The repository that the program was built in: where hand-written code and results are committed.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
