using System.CommandLine;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Server.Commands;

internal static class PrepareCommand
{
    public static Command Create()
    {
        var config = CommonOptions.Config();
        var seed = new Option<bool>("--seed") { Description = "Write the invented shop as well, for tenants without products." };
        var command = new Command("prepare", "Makes the tables of the configured store, or brings them up to date; in Postgres, as the role that is to own them.") { seed, config };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var commerce = BuiltInTools.Open(CommonOptions.Load(parsed.GetValue(config)));
            try
            {
                await commerce.PrepareAsync(cancellation);
                if (parsed.GetValue(seed))
                {
                    await commerce.SeedAsync(cancellation);
                }

                StandardOutput.Line(await commerce.ExamineAsync(cancellation) is StoreState.WithoutVectors
                    ? "the tables are up to date; searches go by words alone, because pgvector 0.8 or later is missing"
                    : "the tables are up to date");
                return ExitCode.Succeeded;
            }
            catch (Exception failure) when (failure is CatalogueUnavailableException or DatabaseUnavailableException)
            {
                StandardError.Line($"prepare: {failure.Message}");
                return ExitCode.Unavailable;
            }
        });
        return command;
    }
}
