using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using RoslynMcp.Chat;
using RoslynMcp.Chat.Registration;
using RoslynMcp.Chat.Telemetry;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using Serilog;
using Serilog.Events;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the chat host to an application.</summary>
public static class RoslynMcpServiceCollectionExtensions
{
    /// <summary>Where the options stand in the configuration.</summary>
    public const string Section = "RoslynMcp:Chat";

    /// <summary>
    /// Adds <see cref="ChatHost"/>, with <see cref="ChatHostOptions"/> bound to the section <see cref="Section"/>, validated at start and
    /// reloaded with the configuration. The application registers a <see cref="ChatClient"/>, and an <see cref="IApprovalHandler"/> where
    /// destructive tools may ever run.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's whole configuration, environment included.</param>
    /// <param name="catalog">Makes the tools.</param>
    /// <param name="sandbox">How snippets run, in a sandbox for each set of roles that calls; null takes the defaults.</param>
    public static IServiceCollection AddRoslynMcp(
        this IServiceCollection services, IConfiguration configuration, Func<IServiceProvider, ToolCatalog> catalog, SandboxOptions? sandbox = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(catalog);
        var section = configuration.GetSection(Section);
        services.AddOptions<ChatHostOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<ChatHostOptions>>(new Flags(configuration));
        if (section.GetValue<bool>(nameof(ChatHostOptions.LogToStandardError)))
        {
            services.AddLogging(logging => logging.AddSerilog(StandardErrorLog(), dispose: true));
        }

        services.AddSingleton(catalog);
        services.AddSingleton(provider => new ChatTools(provider.GetRequiredService<ToolCatalog>(), sandbox));
        services.AddSingleton<TelemetryExport>();
        return services.AddSingleton(Host);
    }

    private static ChatHost Host(IServiceProvider provider)
    {
        _ = provider.GetRequiredService<TelemetryExport>();
        return new ChatHost(
            provider.GetRequiredService<ChatClient>(),
            provider.GetRequiredService<ChatTools>(),
            provider.GetRequiredService<IOptionsMonitor<ChatHostOptions>>(),
            provider.GetService<IApprovalHandler>(),
            provider.GetService<ILogger<ChatHost>>());
    }

    private static Serilog.Core.Logger StandardErrorLog() => new LoggerConfiguration()
        .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose)
        .CreateLogger();
}
