using System.Text.Json;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>Values for the members of records, the same for types of the same shape.</summary>
internal sealed class JsonArguments
{
    private const int Deepest = 4;

    /// <summary>A record whose members have values, as deep as that goes on.</summary>
    public object Make(Type record, int depth = 0)
    {
        var constructor = record.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, depth, seed: 1))]);
    }

    /// <summary>A value that <see cref="Make"/> gives to no member, where the type has so many.</summary>
    public object? Other(Type type) => Value(type, Deepest, seed: 2);

    private object? Value(Type type, int depth, int seed)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? $"text {seed}"
            : type == typeof(JsonElement) ? JsonElement.Parse($"{seed}")
            : type.IsEnum ? Enum.GetValues(type).GetValue(Math.Min(seed - 1, Enum.GetValues(type).Length - 1))
            : type == typeof(bool) ? seed == 1
            : type == typeof(Guid) ? new Guid(seed, 0, 0, new byte[8])
            : type == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch.AddDays(seed)
            : type == typeof(DateOnly) ? new DateOnly(2000, 1, seed)
            : type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(seed, type, System.Globalization.CultureInfo.InvariantCulture)
            : type.GetMethod("<Clone>$") is not null && depth < Deepest ? Make(type, depth + 1)
            : null;
    }
}
