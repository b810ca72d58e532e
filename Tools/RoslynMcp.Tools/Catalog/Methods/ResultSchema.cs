using System.Reflection;
using System.Text.Json;
using RoslynMcp.Tools.Catalog.Schemas;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>The schema of what a method returns; text, untyped and no results promise nothing.</summary>
internal static class ResultSchema
{
    public static JsonElement? Of(MethodInfo method, NullabilityInfoContext nullability)
    {
        var type = ResultReader.Unwrap(method.ReturnType);
        if (type == typeof(void) || type == typeof(string) || type == typeof(object))
        {
            return null;
        }

        var info = nullability.Create(method.ReturnParameter);
        var awaited = type == method.ReturnType ? info : info.GenericTypeArguments[0];
        var schemas = new TypeSchemas(SchemaUse.Output);
        return schemas.Finish(schemas.OfRoot(type, awaited.ReadState == NullabilityState.Nullable));
    }
}
