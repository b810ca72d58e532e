namespace RoslynMcp.Guest.Metering;

/// <summary>Unwinds the guest after a limit or a cancellation; metering sees to it that no handler of the guest keeps it.</summary>
internal sealed class GuestLimitException : Exception
{
    public GuestLimitException() : base("The execution was stopped by a limit.")
    {
    }
}
