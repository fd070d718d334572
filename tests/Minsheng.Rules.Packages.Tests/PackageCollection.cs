namespace Minsheng.Rules.Packages.Tests;

/// <summary>The tests that share one packing, and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
