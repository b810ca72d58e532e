using Microsoft.Extensions.AI;
using RoslynMcp.Tools.Catalog.Functions;
using RoslynMcp.Tools.Catalog.Methods;

namespace RoslynMcp.Tools.Catalog;

/// <summary>Collects tools from classes, functions and descriptors into a <see cref="ToolCatalog"/>.</summary>
public sealed class ToolCatalogBuilder
{
    private readonly List<ToolDescriptor> _tools = [];

    /// <summary>
    /// Adds the methods of <typeparamref name="T"/> that carry <c>[McpServerTool]</c>; an instance is made for every call, its
    /// constructor filled from <paramref name="services"/>, and disposed after it.
    /// </summary>
    public ToolCatalogBuilder AddTools<T>(IServiceProvider? services = null) where T : class => AddTools(typeof(T), services);

    /// <summary>The same for a type known at run time; a static class will do.</summary>
    public ToolCatalogBuilder AddTools(Type type, IServiceProvider? services = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Add(ToolClass.Read(type, ToolTarget.PerCall(type, services)));
    }

    /// <summary>Adds the methods of this instance that carry <c>[McpServerTool]</c>; all calls share it.</summary>
    public ToolCatalogBuilder AddTools(object instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return Add(ToolClass.Read(instance.GetType(), ToolTarget.Shared(instance)));
    }

    /// <summary>
    /// Adds functions as one category. Effects are those of the function's own <c>[McpServerTool]</c> method where it has one,
    /// else <paramref name="effects"/>, else <see cref="ToolEffects.Unknown"/>.
    /// </summary>
    public ToolCatalogBuilder AddFunctions(string category, IEnumerable<AIFunction> functions, ToolEffects? effects = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        ArgumentNullException.ThrowIfNull(functions);
        return Add(functions.Select(function => FunctionTool.Describe(category, function, effects)));
    }

    /// <summary>Adds descriptors made elsewhere.</summary>
    public ToolCatalogBuilder Add(params IEnumerable<ToolDescriptor> tools)
    {
        ArgumentNullException.ThrowIfNull(tools);
        _tools.AddRange(tools);
        return this;
    }

    /// <summary>Makes the catalog; the builder may go on afterwards.</summary>
    /// <exception cref="ArgumentException">Two tools have the same id.</exception>
    public ToolCatalog Build() => ToolCatalog.Create(_tools);
}
