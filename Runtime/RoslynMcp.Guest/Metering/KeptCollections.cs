using System.Collections.ObjectModel;
using System.Reflection;

namespace RoslynMcp.Guest.Metering;

/// <summary>
/// How many collections of the framework stand within one another, each of which hands on what it is asked: all of that are frames, and
/// none of them a snippet's.
/// </summary>
internal static class KeptCollections
{
    private const int Most = 500;

    public static void Ask(object? collection)
    {
        var depth = 0;
        for (var at = collection; at is not null && Held(at) is { } inner; at = inner)
        {
            Probe.Enter();
            if (++depth > Most)
            {
                GuestSession.Current.Meter.StackExhausted();
            }
        }
    }

    private static object? Held(object collection)
    {
        for (var type = collection.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && NameOf(type.GetGenericTypeDefinition()) is { } name)
            {
                return type.GetProperty(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(collection);
            }
        }

        return null;
    }

    /// <summary>The property, protected and so part of what the class promises, that holds the collection within.</summary>
    private static string? NameOf(Type definition)
        => definition == typeof(ReadOnlyCollection<>) || definition == typeof(Collection<>) ? "Items"
            : definition == typeof(ReadOnlyDictionary<,>) ? "Dictionary"
            : definition == typeof(ReadOnlySet<>) ? "Set"
            : null;
}
