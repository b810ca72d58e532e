namespace RoslynMcp.Server.Tests.Support;

/// <summary>Secrets to give to the command: every run of it fails that shows one.</summary>
internal static class Unseen
{
    public const string Mark = "_that_nobody_may_see";
    public const string Key = $"ck{Mark}";
    public const string Secret = $"cs{Mark}";
}
