using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Guest.Metering;

/// <summary>
/// How long a text becomes that the framework makes in one go of a value that may hold one part any number of times: a JSON node, or
/// tuples, pairs and lazy values of them and of texts, or exceptions of exceptions. It is written, into nothing, and asked for as it grows.
/// </summary>
internal sealed class TextMeasure : IBufferWriter<byte>
{
    private const int Piece = 16 << 10;

    /// <summary>Letters to count for what holds others: brackets, and the time that the framework takes to make a text of it.</summary>
    private const int Holder = 32;

    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    private byte[] _piece = [];
    private long _length;

    public static void Ask<T>(T value)
    {
        if (value is JsonNode or ITuple or DictionaryEntry or Exception || Holds(value))
        {
            new TextMeasure().Add(value);
        }
    }

    public void Advance(int count) => Count(count);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Probe.Enter();
        if (_piece.Length < Math.Max(sizeHint, 1))
        {
            Probe.Ask(Math.Max(sizeHint, Piece));
            _piece = new byte[Math.Max(sizeHint, Piece)];
        }

        return _piece.AsMemory(0, Math.Max(sizeHint, Piece));
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private void Add(object? value)
    {
        Probe.Enter();
        switch (value)
        {
            case string text:
                Count(text.Length);
                break;
            case JsonValue scalar when scalar.TryGetValue<string>(out _):
                // Its text is the one it holds.
                break;
            case JsonNode node:
                Write(node);
                break;
            case ITuple tuple:
                Count(Holder);
                for (var item = 0; item < tuple.Length; item++)
                {
                    Add(tuple[item]);
                }

                break;
            case DictionaryEntry entry:
                Count(Holder);
                Add(entry.Key);
                Add(entry.Value);
                break;
            case AggregateException several:
                foreach (var inner in several.InnerExceptions)
                {
                    Count(Holder + (inner is AggregateException ? 0 : inner.Message?.Length ?? 0));
                    Add(inner);
                }

                break;
            case Exception { InnerException: { } inner }:
                Add(inner);
                break;
            case not null when Holds(value):
                AddHeld(value);
                break;
            default:
                // What its own text costs is metered where that is made, or bounded by what it is made of.
                break;
        }
    }

    /// <summary>Of a lazy value that was not made yet, which its text leaves so, nothing is read.</summary>
    private void AddHeld(object value)
    {
        Count(Holder);
        var type = value.GetType();
        if (type.GetProperty(nameof(Lazy<>.IsValueCreated))?.GetValue(value) is not false)
        {
            Add(type.GetProperty(nameof(KeyValuePair<,>.Key))?.GetValue(value));
            Add(type.GetProperty(nameof(KeyValuePair<,>.Value))!.GetValue(value));
        }
    }

    private void Write(JsonNode node)
    {
        using var writer = new Utf8JsonWriter(this, Indented);
        node.WriteTo(writer);
    }

    private void Count(int more)
    {
        _length += more;
        Probe.Ask(_length * sizeof(char));
    }

    private static bool Holds<T>(T value)
        => value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(KeyValuePair<,>) || definition == typeof(Lazy<>));
}
