[assembly: DoNotParallelize]

namespace RoslynMcp.Packaging.Tests;

/// <summary>What these tests share: the packages, packed once.</summary>
[TestClass]
public static class PackageTest
{
    internal static PackageFeed Feed { get; private set; } = null!;

    [AssemblyInitialize]
    public static async Task Pack(TestContext _) => Feed = await PackageFeed.PackAsync();

    [AssemblyCleanup]
    public static void Clean() => Feed?.Dispose();
}
