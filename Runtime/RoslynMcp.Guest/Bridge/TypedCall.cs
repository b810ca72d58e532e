using System.Text.Json;
using Tools;

namespace RoslynMcp.Guest.Bridge;

/// <summary>A call of a tool whose result has a schema.</summary>
internal sealed class TypedCall<TResult>(string tool, Func<ResultReader, TResult> read) : PendingCall<TResult>(tool)
{
    public bool MayBeNull { get; init; }

    protected override TResult Read(JsonElement answer)
    {
        var reader = new ResultReader(answer);
        try
        {
            return reader.Read(read) is { } value ? value : MayBeNull ? default!
                : throw new ToolException($"{Tool} returned null where its output schema promises a value.");
        }
        catch (Exception mismatch) when (mismatch is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text with half a surrogate pair.
            throw new ToolException($"{Tool} returned what its output schema does not allow, at {reader.Path}.");
        }
    }
}
