using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Results;

/// <summary>
/// Turns what a snippet returned into JSON, on the guest's thread and under its limits, because getters and enumerators are
/// guest code. System.Text.Json's web defaults, enums by name, tuples with their fields; cycles, depth and size are cut with a
/// sentence. The serializer itself is not used: it compiles accessors for every new type, which costs more than the snippet.
/// </summary>
internal sealed class ResultWriter
{
    private const int MaxDepth = 32;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth + 8,
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly HashSet<object> _ancestors = new(ReferenceEqualityComparer.Instance);
    private readonly int _limit;

    private ResultWriter(int limit, MemberTable members)
    {
        (_limit, Table) = (limit, members);
        Json = new Utf8JsonWriter(_buffer, Options);
    }

    public Utf8JsonWriter Json { get; }

    public MemberTable Table { get; }

    /// <summary>Writes a value as UTF-8 JSON of at most about <paramref name="limit"/> bytes.</summary>
    public static ReadOnlyMemory<byte> Write(object? value, int limit, MemberTable members)
    {
        var writer = new ResultWriter(limit, members);
        writer.Value(value);
        writer.Json.Dispose();
        return writer._buffer.WrittenMemory;
    }

    /// <summary>Writes any value; what has no JSON form of its own becomes a sentence.</summary>
    public void Value(object? value)
    {
        Probe.Enter();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is null)
        {
            Json.WriteNullValue();
        }
        else if (!Scalars.TryWrite(this, value))
        {
            Nested(value);
        }
    }

    /// <summary>Writes a text, cut to what is left of the size.</summary>
    public void Text(string text)
        => Json.WriteStringValue(EscapedText.Fit(text, Left));

    /// <summary>Writes a property's name, cut the same way.</summary>
    public void Name(string name) => Json.WritePropertyName(EscapedText.Fit(name, Left));

    public bool IsFull => Left <= 0;

    /// <summary>How many more levels may be opened.</summary>
    public int DepthLeft => MaxDepth - Json.CurrentDepth;

    public bool IsDeep => DepthLeft <= 0;

    public void CutDepth() => Json.WriteStringValue($"… cut: nested deeper than {MaxDepth}");

    /// <summary>Bytes that the result may still take; below zero when it has taken more.</summary>
    public int Left => _limit - (int)(Json.BytesCommitted + Json.BytesPending);

    private void Nested(object value)
    {
        if (IsDeep)
        {
            CutDepth();
        }
        else if (!_ancestors.Add(value))
        {
            Json.WriteStringValue("… cut: refers to itself");
        }
        else
        {
            Composite(value);
            _ancestors.Remove(value);
        }
    }

    private void Composite(object value)
    {
        switch (value)
        {
            case Task task:
                Value(TaskResults.Await(task));
                break;
            case IDictionary map:
                Collections.WriteMap(this, map);
                break;
            case IEnumerable items when Collections.TryWritePairs(this, items):
                break;
            case IEnumerable items:
                Collections.WriteItems(this, items);
                break;
            case Exception exception:
                Members.WriteException(this, exception);
                break;
            case Delegate or Type:
                Json.WriteStringValue($"… not a value: {TypeNames.Of(value.GetType())}");
                break;
            default:
                Members.Write(this, value);
                break;
        }
    }
}
