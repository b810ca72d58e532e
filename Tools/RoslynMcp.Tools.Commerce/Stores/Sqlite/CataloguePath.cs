namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

internal static class CataloguePath
{
    public static string Of(CommerceOptions options) => options.CataloguePath switch
    {
        null => Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "roslyn-mcp",
            "catalogue.db"),
        var path when string.IsNullOrWhiteSpace(path) => throw new ArgumentException(
            $"{nameof(CommerceOptions.CataloguePath)}: must be a path or null; got a blank string.", nameof(options)),
        var path => Path.GetFullPath(path),
    };
}
