using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Results;

/// <summary>Objects by their public properties, tuples by their fields; each type is looked at once per snippet.</summary>
internal static class Members
{
    public static void Write(ResultWriter writer, object value)
    {
        writer.Json.WriteStartObject();
        foreach (var member in writer.Table.Of(value.GetType()))
        {
            if (writer.IsFull)
            {
                writer.Json.WriteString("…", "cut: the result is too large");
                break;
            }

            writer.Json.WritePropertyName(member.Name);
            writer.Value(member.Get(value));
        }

        writer.Json.WriteEndObject();
    }

    public static void WriteException(ResultWriter writer, Exception exception)
    {
        writer.Json.WriteStartObject();
        writer.Json.WriteString("type", TypeNames.Of(exception.GetType()));
        writer.Json.WritePropertyName("message");
        writer.Text(Probe.Weigh(exception).Message);
        writer.Json.WriteEndObject();
    }

    public static (object? Key, object? Value) KeyAndValue(ResultWriter writer, object pair)
    {
        var members = writer.Table.Of(pair.GetType());
        return (members[0].Get(pair), members[1].Get(pair));
    }

    /// <summary>The members of a type in the order they were declared, base types first as the serializer has them.</summary>
    public static Member[] Of(Type type) => typeof(ITuple).IsAssignableFrom(type) && type.IsValueType
        ? [.. type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(field => Member.Of(field))]
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsWritten).Select(Member.Of)];

    private static bool IsWritten(PropertyInfo property)
        => property.GetMethod is { IsPublic: true }
            && property.GetIndexParameters().Length == 0
            && !property.PropertyType.IsByRef && !property.PropertyType.IsByRefLike && !property.PropertyType.IsPointer
            && property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always };
}
