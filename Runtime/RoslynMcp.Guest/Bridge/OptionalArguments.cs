using System.ComponentModel;
using System.Text.Json;

namespace RoslynMcp.Guest.Bridge;

/// <summary>
/// Writes values that may be left out, name and all. One call each, because a facade of thousands of tools is compiled in proportion to
/// its statements.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionalArguments
{
    /// <summary>Writes what <see cref="ArgumentWriter.Text"/> does, or nothing.</summary>
    public static void OptionalText(this ArgumentWriter json, string name, string? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Text(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Whole"/> does, or nothing.</summary>
    public static void OptionalWhole(this ArgumentWriter json, string name, int? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Whole(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.LongWhole"/> does, or nothing.</summary>
    public static void OptionalLongWhole(this ArgumentWriter json, string name, long? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.LongWhole(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Number"/> does, or nothing.</summary>
    public static void OptionalNumber(this ArgumentWriter json, string name, double? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Number(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Exact"/> does, or nothing.</summary>
    public static void OptionalExact(this ArgumentWriter json, string name, decimal? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Exact(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Flag"/> does, or nothing.</summary>
    public static void OptionalFlag(this ArgumentWriter json, string name, bool? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Flag(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Time"/> does, or nothing.</summary>
    public static void OptionalTime(this ArgumentWriter json, string name, DateTimeOffset? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Time(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Date"/> does, or nothing.</summary>
    public static void OptionalDate(this ArgumentWriter json, string name, DateOnly? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Date(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Id"/> does, or nothing.</summary>
    public static void OptionalId(this ArgumentWriter json, string name, Guid? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Id(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Json"/> does, or nothing.</summary>
    public static void OptionalJson(this ArgumentWriter json, string name, JsonElement? value)
    {
        if (value is { } some)
        {
            json.Name(name);
            json.Json(some);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.List"/> does, or nothing.</summary>
    public static void OptionalList<T>(this ArgumentWriter json, string name, IEnumerable<T>? items, Action<ArgumentWriter, T> write)
    {
        if (items is not null)
        {
            json.Name(name);
            json.List(items, write);
        }
    }

    /// <summary>Writes what <see cref="ArgumentWriter.Map"/> does, or nothing.</summary>
    public static void OptionalMap<T>(this ArgumentWriter json, string name, IEnumerable<KeyValuePair<string, T>>? values, Action<ArgumentWriter, T> write)
    {
        if (values is not null)
        {
            json.Name(name);
            json.Map(values, write);
        }
    }
}
