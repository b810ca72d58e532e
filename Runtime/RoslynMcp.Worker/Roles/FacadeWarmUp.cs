using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using RoslynMcp.Guest.Loading;

namespace RoslynMcp.Worker.Roles;

/// <summary>
/// Reads and writes a sample of what each tool returns, because the serializer learns a type the first time it meets it, and in a
/// process that serves one execution every time is the first.
/// </summary>
internal static class FacadeWarmUp
{
    /// <summary>With thousands of tools the first ones must do.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(150);

    public static void Run(LoadedFacade facade)
    {
        var began = Stopwatch.GetTimestamp();
        foreach (var result in facade.Types.SelectMany(ResultsOf).Distinct())
        {
            if (Stopwatch.GetElapsedTime(began) > Most)
            {
                return;
            }

            Touch(result, facade.Json);
        }
    }

    private static IEnumerable<Type> ResultsOf(Type category) => category
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Select(method => method.ReturnType)
        .Where(type => type.IsGenericType)
        .Select(type => type.GetGenericArguments()[0]);

    private static void Touch(Type type, JsonSerializerOptions options)
    {
        try
        {
            var sample = JsonSample.Of(type, options);
            JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(sample, type, options), type, options);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            // A type whose sample is not to its liking is met by its first guest instead.
        }
    }
}
