namespace RoslynMcp.Benchmarks.Results;

/// <summary>The checkout that this program was built in.</summary>
internal static class Checkout
{
    /// <summary>The file of results, from the root.</summary>
    public const string Results = "Benchmarks/RESULTS.md";

    /// <summary>Whether this is a build to measure with.</summary>
#if DEBUG
    public const bool IsOptimized = false;
#else
    public const bool IsOptimized = true;
#endif

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RoslynMcp.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("This program stands outside of a checkout: no folder above it has RoslynMcp.sln.");
    }
}
