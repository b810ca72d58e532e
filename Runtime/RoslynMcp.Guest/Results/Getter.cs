using System.Reflection;

namespace RoslynMcp.Guest.Results;

/// <summary>
/// Reads a property of a class through a typed delegate: reflection would compile an invoker for each getter after its second
/// call, and a snippet's types are always new.
/// </summary>
internal static class Getter
{
    private static readonly MethodInfo Template
        = typeof(Getter).GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Func<object, object?> Of(PropertyInfo property)
        => Template.MakeGenericMethod(property.DeclaringType!, property.PropertyType).CreateDelegate<Func<MethodInfo, Func<object, object?>>>()
            (property.GetMethod!);

    private static Func<object, object?> Bind<TOwner, TValue>(MethodInfo getter) where TOwner : class
    {
        var read = getter.CreateDelegate<Func<TOwner, TValue>>();
        return owner => read((TOwner)owner);
    }
}
