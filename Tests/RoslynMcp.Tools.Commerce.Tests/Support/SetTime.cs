namespace RoslynMcp.Tools.Commerce.Tests.Support;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class SetTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
