using System.Text.Json;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>Awaits what a tool method returned and writes it as JSON by its declared type.</summary>
internal abstract class ResultReader
{
    private static readonly JsonElement Nothing = JsonElement.Parse("null");

    /// <summary>The type that a method's result has once it is awaited; <see cref="void"/> for none.</summary>
    public static Type Unwrap(Type returned)
        => returned == typeof(Task) || returned == typeof(ValueTask) ? typeof(void)
            : IsGeneric(returned, typeof(Task<>)) || IsGeneric(returned, typeof(ValueTask<>)) ? returned.GetGenericArguments()[0]
            : returned;

    public static ResultReader For(Type returned)
        => returned == typeof(void) || returned == typeof(Task) || returned == typeof(ValueTask) ? new None()
            : IsGeneric(returned, typeof(Task<>)) ? Make(typeof(OfTask<>), returned)
            : IsGeneric(returned, typeof(ValueTask<>)) ? Make(typeof(OfValueTask<>), returned)
            : new Plain(returned);

    public abstract ValueTask<JsonElement> ReadAsync(object? returned);

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static ResultReader Make(Type reader, Type returned)
        => (ResultReader)Activator.CreateInstance(reader.MakeGenericType(returned.GetGenericArguments()[0]))!;

    private sealed class None : ResultReader
    {
        public override async ValueTask<JsonElement> ReadAsync(object? returned)
        {
            await (returned switch { Task task => new ValueTask(task), ValueTask task => task, _ => ValueTask.CompletedTask });
            return Nothing;
        }
    }

    private sealed class Plain(Type type) : ResultReader
    {
        public override ValueTask<JsonElement> ReadAsync(object? returned)
            => new(JsonSerializer.SerializeToElement(returned, type, ToolJson.Options));
    }

    private sealed class OfTask<T> : ResultReader
    {
        public override async ValueTask<JsonElement> ReadAsync(object? returned)
            => JsonSerializer.SerializeToElement(await (Task<T>)returned!, ToolJson.Options);
    }

    private sealed class OfValueTask<T> : ResultReader
    {
        public override async ValueTask<JsonElement> ReadAsync(object? returned)
            => JsonSerializer.SerializeToElement(await (ValueTask<T>)returned!, ToolJson.Options);
    }
}
