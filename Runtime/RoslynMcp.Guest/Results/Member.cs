using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoslynMcp.Guest.Results;

/// <summary>One named value of an object and how to read it.</summary>
internal sealed record Member(string Name, Func<object, object?> Get)
{
    public static Member Of(FieldInfo field) => new(NameOf(field), field.GetValue);

    public static Member Of(PropertyInfo property) => new(
        NameOf(property),
        property.DeclaringType!.IsValueType ? property.GetValue : Getter.Of(property));

    private static string NameOf(MemberInfo member)
        => member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);
}
