using Microsoft.Extensions.DependencyInjection;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>Where the instance of a tool class comes from, and whether a call owns it.</summary>
internal sealed record ToolTarget(Func<object> Get, bool OwnedByCall)
{
    public static ToolTarget Shared(object instance) => new(() => instance, OwnedByCall: false);

    public static ToolTarget PerCall(Type type, IServiceProvider? services) => new(
        services is null
            ? () => Activator.CreateInstance(type)!
            : () => ActivatorUtilities.CreateInstance(services, type),
        OwnedByCall: true);

    public async ValueTask ReleaseAsync(object? instance)
    {
        if (!OwnedByCall)
        {
            return;
        }

        if (instance is IAsyncDisposable asyncDisposable)
        {
            await asyncDisposable.DisposeAsync();
        }
        else if (instance is IDisposable disposable)
        {
            disposable.Dispose();
        }
    }
}
