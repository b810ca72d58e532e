using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Commerce.Tests.Support;

internal static class Refused
{
    /// <summary>Asserts the whole message with which a tool refuses its arguments, through its task and never before it.</summary>
    public static async Task With(string message, Func<Task> call)
    {
        var refusal = call();

        Assert.AreEqual(message, (await Assert.ThrowsExactlyAsync<ToolFailedException>(() => refusal)).Message);
    }
}
