using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Bridge;

/// <summary>
/// Walks through a tool's result for the generated facade, its only caller. Each reading method takes the value that the walk
/// stands on and steps back to what holds it, so that where it stands is at any time where something is wrong.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResultReader
{
    private readonly ReadingPath _path;

    internal ResultReader(JsonElement root) => _path = new ReadingPath(root);

    internal string Path => _path.ToString();

    /// <summary>Steps to a member that must be there, be it null.</summary>
    public ResultReader Member(string name)
    {
        var found = _path.Value.TryGetProperty(name, out var value);
        _path.Push(value, name);
        return found ? this : throw new JsonException();
    }

    /// <summary>Steps to a member that must be there; false when it is null.</summary>
    public bool Nullable(string name) => !Member(name).TakeNull();

    /// <summary>Steps to a member; false when it is missing or null.</summary>
    public bool Optional(string name)
    {
        if (!_path.Value.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return false;
        }

        _path.Push(value, name);
        return true;
    }

    /// <summary>Begins an object, whose members are read next.</summary>
    public void Open() => Expect(JsonValueKind.Object);

    /// <summary>Ends the object.</summary>
    public void Close() => _path.Pop();

    /// <summary>Reads a text.</summary>
    public string Text()
    {
        Expect(JsonValueKind.String);
        var value = _path.Value.GetString()!;
        _path.Pop();
        return value;
    }

    /// <summary>Reads a number, or a text that holds one.</summary>
    public int Whole() => Taken(ScalarJson.Int32(_path.Value));

    /// <summary>Reads a number, or a text that holds one.</summary>
    public long LongWhole()
    {
        var value = ScalarJson.Int64(_path.Value);
        _path.Pop();
        return value;
    }

    /// <summary>Reads a number, or a text that holds one.</summary>
    public double Number()
    {
        var value = ScalarJson.Double(_path.Value);
        _path.Pop();
        return value;
    }

    /// <summary>Reads a number, or a text that holds one.</summary>
    public decimal Exact()
    {
        var value = ScalarJson.Decimal(_path.Value);
        _path.Pop();
        return value;
    }

    /// <summary>Reads true or false.</summary>
    public bool Flag() => _path.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? _path.Pop().GetBoolean() : throw new JsonException();

    /// <summary>Reads a point in time.</summary>
    public DateTimeOffset Time()
    {
        var value = ScalarJson.Time(_path.Value);
        _path.Pop();
        return value;
    }

    /// <summary>Reads a date.</summary>
    public DateOnly Date()
    {
        var value = ScalarJson.Date(_path.Value);
        _path.Pop();
        return value;
    }

    /// <summary>Reads a UUID.</summary>
    public Guid Id()
    {
        var value = ScalarJson.Id(_path.Value);
        _path.Pop();
        return value;
    }

    /// <summary>Takes whatever is there.</summary>
    public JsonElement Json() => _path.Pop();

    /// <summary>Reads one of several texts as its position.</summary>
    public int Choice(string[] names) => Taken(ScalarJson.Choice(_path.Value, names));

    /// <summary>Reads an array; null stays null where the type has it, whatever the schema says of its items.</summary>
    public List<T> List<T>(Func<ResultReader, T> read)
    {
        Expect(JsonValueKind.Array);
        var array = _path.Value;
        var items = new List<T>(Probe.Allocate(array.GetArrayLength(), Unsafe.SizeOf<T>()));
        foreach (var item in array.EnumerateArray())
        {
            Probe.Enter();
            _path.Push(item, items.Count);
            items.Add(Read(read)!);
        }

        _path.Pop();
        return items;
    }

    /// <summary>Reads an object as a map; of two values with one name the later counts.</summary>
    public Dictionary<string, T> Map<T>(Func<ResultReader, T> read)
    {
        Expect(JsonValueKind.Object);
        var values = new Dictionary<string, T>();
        foreach (var property in _path.Value.EnumerateObject())
        {
            Probe.Enter();
            _path.Push(property.Value, property.Name);
            values[property.Name] = Read(read)!;
        }

        _path.Pop();
        return values;
    }

    internal T? Read<T>(Func<ResultReader, T> read) => default(T) is null && TakeNull() ? default : read(this);

    private bool TakeNull()
    {
        if (_path.Value.ValueKind != JsonValueKind.Null)
        {
            return false;
        }

        _path.Pop();
        return true;
    }

    private int Taken(int value)
    {
        _path.Pop();
        return value;
    }

    private void Expect(JsonValueKind kind)
    {
        if (_path.Value.ValueKind != kind)
        {
            throw new JsonException();
        }
    }
}
