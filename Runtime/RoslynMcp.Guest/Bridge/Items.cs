using System.ComponentModel;
using System.Text.Json;

namespace RoslynMcp.Guest.Bridge;

/// <summary>How items without members are written and read, once for all facades: a function of its own in each place costs a compiler dearly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Items
{
    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, string> WriteText = static (json, item) => json.Text(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, int> WriteWhole = static (json, item) => json.Whole(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, long> WriteLongWhole = static (json, item) => json.LongWhole(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, double> WriteNumber = static (json, item) => json.Number(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, decimal> WriteExact = static (json, item) => json.Exact(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, bool> WriteFlag = static (json, item) => json.Flag(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, DateTimeOffset> WriteTime = static (json, item) => json.Time(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, DateOnly> WriteDate = static (json, item) => json.Date(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, Guid> WriteId = static (json, item) => json.Id(item);

    /// <summary>Writes an item.</summary>
    public static readonly Action<ArgumentWriter, JsonElement> WriteJson = static (json, item) => json.Json(item);

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, string> ReadText = static json => json.Text();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, int> ReadWhole = static json => json.Whole();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, long> ReadLongWhole = static json => json.LongWhole();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, double> ReadNumber = static json => json.Number();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, decimal> ReadExact = static json => json.Exact();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, bool> ReadFlag = static json => json.Flag();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, DateTimeOffset> ReadTime = static json => json.Time();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, DateOnly> ReadDate = static json => json.Date();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, Guid> ReadId = static json => json.Id();

    /// <summary>Reads an item.</summary>
    public static readonly Func<ResultReader, JsonElement> ReadJson = static json => json.Json();
}
