namespace RoslynMcp.Guest.Bridge;

/// <summary>A call that waits for its answer.</summary>
internal abstract class PendingCall(string tool)
{
    public string Tool => tool;

    /// <summary>Bytes of its arguments.</summary>
    public int Size { get; set; }

    public abstract void Complete(ToolReply reply);
}
