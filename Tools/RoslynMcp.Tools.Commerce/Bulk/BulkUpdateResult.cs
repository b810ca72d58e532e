using System.ComponentModel;
using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Bulk;

/// <summary>How far a bulk update is.</summary>
/// <param name="Completed">False when it was interrupted: call again with the same job and the same changes, and it goes on.</param>
/// <param name="Applied">Changes that were made, by this call or an earlier one.</param>
/// <param name="Failed">Changes that can not be made; the items say why.</param>
/// <param name="Pending">Changes that are yet to be tried.</param>
/// <param name="Cause">Which changes were being made when it was interrupted, and why; empty when it was not.</param>
/// <param name="Items">One a change, in their order.</param>
public sealed record BulkUpdateResult(
    [property: Description("false: call again with the same jobId and changes to go on")] bool Completed,
    int Applied,
    int Failed,
    int Pending,
    [property: Description("why it stopped; empty when completed")] string Cause,
    IReadOnlyList<BulkItem> Items);

/// <summary>What became of one change; the message is empty unless it, or the batch that it was tried in, failed.</summary>
public sealed record BulkItem(string Sku, BulkOutcome Outcome, string Message);

/// <summary>What became of one change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BulkOutcome>))]
public enum BulkOutcome
{
    /// <summary>It was made.</summary>
    [JsonStringEnumMemberName("applied")]
    Applied,

    /// <summary>It can not be made.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>It is yet to be tried, or to be tried again.</summary>
    [JsonStringEnumMemberName("pending")]
    Pending,
}
