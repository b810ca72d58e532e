using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Commerce.Importing;
using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Server.Commands;

internal static class ImportCommand
{
    public static Command Create()
    {
        var (config, json) = (CommonOptions.Config(), CommonOptions.Json());
        var tenant = new Option<string?>("--tenant") { HelpName = "NAME", Description = "Whose shop is read." };
        var command = new Command("import", "Copies the products of a tenant's connected shop into our catalogue, in place of those that it has there.") { tenant, config, json };
        command.SetAction(async (parsed, cancellation) =>
        {
            var name = parsed.GetValue(tenant) ?? throw new UsageException("--tenant: import needs the tenant whose shop is to be read");
            var configuration = CommonOptions.Load(parsed.GetValue(config));
            if (Tenants.Problem(name, configuration) is { } problem)
            {
                throw new UsageException($"--tenant: {problem}");
            }

            using var commerce = BuiltInTools.Open(configuration);
            try
            {
                var began = Stopwatch.GetTimestamp();
                if (await commerce.FindPlatformAsync(name, cancellation) is ShopPlatform.Generic)
                {
                    throw new UsageException($"--tenant: no shop of '{name}' is connected; give it a platform and a 'shop' in the configuration");
                }

                Show(name, await commerce.ImportAsync(name, cancellation), Stopwatch.GetElapsedTime(began), parsed.GetValue(json));
                return ExitCode.Succeeded;
            }
            catch (Exception failure) when (failure is PlatformException or CatalogueUnavailableException or DatabaseUnavailableException or CredentialException)
            {
                StandardError.Line($"import of {name}: {failure.Message}");
                return ExitCode.Unavailable;
            }
        });
        return command;
    }

    private static void Show(string tenant, ImportResult result, TimeSpan took, bool json)
    {
        if (json)
        {
            StandardOutput.Json(new JsonObject
            {
                ["tenant"] = tenant,
                ["imported"] = result.Imported,
                ["skipped"] = result.Skipped,
                ["removed"] = result.Removed,
                ["resumed"] = result.Resumed,
                ["ms"] = Math.Round(took.TotalMilliseconds, 1),
            });
        }
        else
        {
            StandardOutput.Line(VisibleText.OneLine(
                $"{tenant}: {Measure.Count(result.Imported, "product")} imported in {Measure.Milliseconds(took.TotalMilliseconds)}, "
                + $"{result.Skipped} of the shop's left out, {result.Removed} that it does not have removed"
                + (result.Resumed > 0 ? $"; {result.Resumed} of the imported had come before it was interrupted" : "")));
        }
    }
}
