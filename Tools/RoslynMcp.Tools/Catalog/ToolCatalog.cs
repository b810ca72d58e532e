using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RoslynMcp.Tools.Catalog.Schemas;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Catalog;

/// <summary>The immutable set of tools that one sandbox offers.</summary>
public sealed class ToolCatalog
{
    private readonly FrozenDictionary<string, ToolDescriptor> _byId;

    private ToolCatalog(ImmutableArray<ToolDescriptor> tools)
    {
        Tools = tools;
        _byId = tools.ToFrozenDictionary(tool => tool.Id, StringComparer.Ordinal);
        Hash = CatalogHash.Of(tools);
    }

    /// <summary>All tools, in ordinal order of their ids.</summary>
    public ImmutableArray<ToolDescriptor> Tools { get; }

    /// <summary>SHA-256 in hex of everything that shapes the facade; handlers do not count.</summary>
    public string Hash { get; }

    /// <summary>Makes a catalog of these tools.</summary>
    /// <exception cref="ArgumentException">Two tools have the same id.</exception>
    public static ToolCatalog Create(params IEnumerable<ToolDescriptor> tools)
    {
        ArgumentNullException.ThrowIfNull(tools);
        ImmutableArray<ToolDescriptor> sorted = [.. tools.Select(WellFormed.Tool).OrderBy(tool => tool.Id, StringComparer.Ordinal)];
        for (var next = 1; next < sorted.Length; next++)
        {
            if (sorted[next - 1].Id == sorted[next].Id)
            {
                throw new ArgumentException(
                    $"Two tools have the id '{sorted[next].Id}'. Give one of them another name or category.", nameof(tools));
            }
        }

        return new ToolCatalog(sorted);
    }

    /// <summary>The tools that a caller with these roles may call; the others are absent, from the facade and the prompt as well.</summary>
    public ToolCatalog For(ToolRoles roles)
        => Tools.All(tool => tool.IsOpenTo(roles)) ? this : new([.. Tools.Where(tool => tool.IsOpenTo(roles))]);

    /// <summary>The tool with this id, or null.</summary>
    public ToolDescriptor? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Finds the tool with this id.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out ToolDescriptor? tool) => _byId.TryGetValue(id, out tool);
}
