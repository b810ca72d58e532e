using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using RoslynMcp.Guest.Loading;

namespace RoslynMcp.Worker.Roles;

/// <summary>Compiles the facade, because in a process that serves one execution every call of a tool is the first.</summary>
internal static class FacadeWarmUp
{
    /// <summary>With thousands of tools the first ones must do.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(100);

    private const BindingFlags Declared
        = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static void Run(LoadedFacade facade, CancellationToken ended)
    {
        var began = Stopwatch.GetTimestamp();
        foreach (var method in facade.Types.Where(type => !type.IsEnum).SelectMany(Needed))
        {
            if (ended.IsCancellationRequested || Stopwatch.GetElapsedTime(began) > Most)
            {
                return;
            }

            RuntimeHelpers.PrepareMethod(method.MethodHandle);
        }
    }

    /// <summary>Of a record what reading one runs; its equality and text are rarely asked for.</summary>
    private static IEnumerable<MethodBase> Needed(Type type)
    {
        var constructors = type.GetConstructors(Declared);
        return typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
            ? [.. constructors.Where(constructor => constructor.IsPublic), .. type.GetProperties(Declared).Where(property => property.GetMethod is { IsPublic: true }).Select(property => property.GetMethod!)]
            : [.. constructors, .. type.GetMethods(Declared)];
    }
}
