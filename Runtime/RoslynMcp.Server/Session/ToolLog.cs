using RoslynMcp.Server.Output;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Server.Session;

/// <summary>Logs what a tool throws unasked: guests are told only that it failed, so somebody else must be told why.</summary>
internal static class ToolLog
{
    public static ToolDescriptor Watch(ToolDescriptor tool) => tool with
    {
        Handler = async (invocation, cancellation) =>
        {
            try
            {
                return await tool.Handler(invocation, cancellation);
            }
            catch (Exception failure) when (failure is not ToolFailedException and not OperationCanceledException)
            {
                StandardError.Line($"{tool.Id} failed: {failure.Message}{Remedy(failure)}");
                throw;
            }
        },
    };

    private static string Remedy(Exception failure)
        => failure is CatalogueUnavailableException ? $" Here that is the environment variable {Catalogue.Variable}." : "";
}
