namespace RoslynMcp.HostileWorker.Native;

/// <summary>The kernel said no.</summary>
internal sealed class Refused(string reason) : Exception(reason);
