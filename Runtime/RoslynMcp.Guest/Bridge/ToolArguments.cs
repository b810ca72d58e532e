using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RoslynMcp.Guest.Bridge;

/// <summary>Collects the arguments of one call as a JSON object; the generated facade is its only caller.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1001", Justification = "Finish disposes the writer; one that is never finished holds memory only.")]
public sealed class ToolArguments
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    /// <summary>Starts an empty object.</summary>
    public ToolArguments()
    {
        _writer = new Utf8JsonWriter(_buffer);
        _writer.WriteStartObject();
    }

    /// <summary>Adds a parameter, null included.</summary>
    public ToolArguments Add<T>(string name, T value)
    {
        _writer.WritePropertyName(name);
        JsonSerializer.Serialize(_writer, value, GuestSession.Current.FacadeJson);
        return this;
    }

    /// <summary>Adds an optional parameter, and leaves it out when it is null.</summary>
    public ToolArguments AddOptional<T>(string name, T value) => value is null ? this : Add(name, value);

    internal ReadOnlyMemory<byte> Finish()
    {
        _writer.WriteEndObject();
        _writer.Dispose();
        return _buffer.WrittenMemory;
    }
}
