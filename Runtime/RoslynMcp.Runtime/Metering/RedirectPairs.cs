using System.Reflection;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Pairs the methods of a redirecting class with the members that they stand in for.</summary>
internal static class RedirectPairs
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<(MethodBase Original, MethodInfo Stand)> Of(Type type, Type stands)
    {
        var originals = type.GetMembers(Members).OfType<MethodBase>().ToLookup(Shape);
        return stands.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .SelectMany(stand => originals[Shape(stand)].Select(original => (original, stand)));
    }

    /// <summary>Name and parameters as the stand-in writes them: the receiver first, a constructor as <c>New</c>.</summary>
    private static string Shape(MethodBase method)
    {
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType.ToString());
        if (method is { IsStatic: false, IsConstructor: false })
        {
            var receiver = method.DeclaringType!;
            parameters = parameters.Prepend(receiver.IsValueType ? $"{receiver}&" : receiver.ToString());
        }

        return $"{NameOf(method)}({string.Join(',', parameters)})";
    }

    private static string NameOf(MethodBase method) => method switch
    {
        { IsConstructor: true } => "New",
        { IsSpecialName: true } when method.Name.StartsWith("get_", StringComparison.Ordinal) => method.Name[4..],
        _ => method.Name,
    };
}
