using Xunit;

namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>All tests of the packages: they share one packing and, one after the other, the machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackedOnce : ICollectionFixture<PackageFeed>
{
    public const string Name = "packages";
}
