namespace RoslynMcp.Guest.Bridge;

/// <summary>Carries calls from the guest to the host; answers come back through <see cref="GuestSession.Answer"/>.</summary>
internal interface IToolChannel
{
    void Send(ToolRequest request);
}
