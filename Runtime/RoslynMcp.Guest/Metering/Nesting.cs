namespace RoslynMcp.Guest.Metering;

/// <summary>Counts the calls into the framework that catch what a guest throws and are within one another.</summary>
internal readonly struct Nesting(GuestMeter meter) : IDisposable
{
    public void Dispose() => meter.Unnest();
}
