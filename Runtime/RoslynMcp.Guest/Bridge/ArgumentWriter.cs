using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Redirects;

namespace RoslynMcp.Guest.Bridge;

/// <summary>Writes the arguments of one call as a JSON object; the generated facade is its only caller.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1001", Justification = "Finish disposes the writer; one that is never finished holds memory only.")]
public sealed class ArgumentWriter
{
    /// <summary>What the serializer writes by default; a list may hold itself.</summary>
    private const int Deepest = 64;

    /// <summary>Letters that are written at once: for one letter to escape the writer rents room for as if all of them were.</summary>
    private const int Segment = 4096;

    // One long text may stand in a list any number of times.
    private readonly MeteredBuffer _buffer = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the object of arguments.</summary>
    public ArgumentWriter()
    {
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { MaxDepth = Deepest });
        _json.WriteStartObject();
    }

    /// <summary>The snippet's line of the call, noted before anything of its arguments is read: a list of the snippet's own may call tools.</summary>
    internal int Line { get; } = Probe.TakeLine();

    /// <summary>Names the value that is written next.</summary>
    public void Name(string name) => _json.WritePropertyName(name);

    /// <summary>The same, for a value that a snippet must not have left null.</summary>
    public void Name(string name, object? value)
        => Name(value is not null ? name : throw new JsonException($"'{name}' must not be null: its type says that it always has a value."));

    /// <summary>Writes null.</summary>
    public void Null() => _json.WriteNullValue();

    /// <summary>Begins an object; false when it is null, which then is written.</summary>
    public bool Open(object? value) => Begins(value, JsonValueKind.Object);

    /// <summary>Ends the object.</summary>
    public void Close() => _json.WriteEndObject();

    /// <summary>Writes a text.</summary>
    public void Text(string? value)
    {
        if (value is null || value.Length <= Segment)
        {
            _json.WriteStringValue(value);
            return;
        }

        for (var rest = value.AsSpan(); !rest.IsEmpty; rest = rest[Math.Min(Segment, rest.Length)..])
        {
            _json.WriteStringValueSegment(rest[..Math.Min(Segment, rest.Length)], isFinalSegment: rest.Length <= Segment);
        }
    }

    /// <summary>Writes a number.</summary>
    public void Whole(int value) => _json.WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    public void LongWhole(long value) => _json.WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    /// <exception cref="global::Tools.ToolException">JSON has no such number.</exception>
    public void Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new global::Tools.ToolException(FormattableString.Invariant($"A tool takes finite numbers only; got {value}. Check for a division by zero."));
        }

        _json.WriteNumberValue(value);
    }

    /// <summary>Writes a number.</summary>
    public void Exact(decimal value) => _json.WriteNumberValue(value);

    /// <summary>Writes true or false.</summary>
    public void Flag(bool value) => _json.WriteBooleanValue(value);

    /// <summary>Writes a point in time.</summary>
    public void Time(DateTimeOffset value) => _json.WriteStringValue(value);

    /// <summary>Writes a date.</summary>
    public void Date(DateOnly value) => _json.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Writes a UUID.</summary>
    public void Id(Guid value) => _json.WriteStringValue(value);

    /// <summary>Writes a value as it is.</summary>
    public void Json(JsonElement value)
    {
        try
        {
            value.WriteTo(_json);
        }
        catch (InvalidOperationException) when (_json.CurrentDepth >= Deepest)
        {
            throw TooDeep();
        }
    }

    /// <summary>Writes the text at this position; a position that has none is written itself.</summary>
    public void Choice(string[] names, int value)
    {
        if (value >= 0 && value < names.Length)
        {
            Text(names[value]);
        }
        else
        {
            Whole(value);
        }
    }

    /// <summary>Writes an array.</summary>
    public void List<T>(IEnumerable<T>? items, Action<ArgumentWriter, T> write)
    {
        if (!Begins(items, JsonValueKind.Array))
        {
            return;
        }

        foreach (var item in items!)
        {
            Write(item, write);
        }

        _json.WriteEndArray();
    }

    /// <summary>Writes a map as an object.</summary>
    public void Map<T>(IEnumerable<KeyValuePair<string, T>>? values, Action<ArgumentWriter, T> write)
    {
        if (!Begins(values, JsonValueKind.Object))
        {
            return;
        }

        foreach (var (name, value) in values!)
        {
            Name(name);
            Write(value, write);
        }

        _json.WriteEndObject();
    }

    internal ReadOnlyMemory<byte> Finish()
    {
        _json.WriteEndObject();
        _json.Dispose();
        return _buffer.WrittenMemory;
    }

    private void Write<T>(T value, Action<ArgumentWriter, T> write)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            write(this, value);
        }
    }

    private bool Begins(object? value, JsonValueKind kind)
    {
        if (value is null)
        {
            Null();
            return false;
        }

        if (_json.CurrentDepth >= Deepest)
        {
            throw TooDeep();
        }

        if (kind == JsonValueKind.Array)
        {
            _json.WriteStartArray();
        }
        else
        {
            _json.WriteStartObject();
        }

        return true;
    }

    private static JsonException TooDeep() => new($"The arguments are nested more than {Deepest} deep; perhaps a list holds itself.");
}
