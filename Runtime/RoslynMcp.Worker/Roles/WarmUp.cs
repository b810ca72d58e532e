namespace RoslynMcp.Worker.Roles;

/// <summary>A snippet of ours that does a little of what most snippets do.</summary>
internal static class WarmUp
{
    public static string Code { get; } = Read();

    private static string Read()
    {
        using var text = new StreamReader(typeof(WarmUp).Assembly.GetManifestResourceStream("WarmUp.csx")!);
        return text.ReadToEnd();
    }
}
