namespace RoslynMcp.Guest.Metering;

/// <summary>The limits as the guest's side needs them: plain numbers.</summary>
/// <param name="Time">Guest time; waiting for tools does not count.</param>
/// <param name="EndToEnd">Wall time, tools included.</param>
/// <param name="Allocation">Bytes that may be allocated in all.</param>
/// <param name="Output">UTF-8 bytes of printed text that are kept.</param>
/// <param name="Result">UTF-8 bytes of JSON that a result may take.</param>
/// <param name="ToolCalls">Tool calls that may be started.</param>
/// <param name="Stack">Bytes of guest frames.</param>
public sealed record GuestLimits(
    TimeSpan Time,
    TimeSpan EndToEnd,
    long Allocation,
    int Output,
    int Result,
    int ToolCalls,
    int Stack);
