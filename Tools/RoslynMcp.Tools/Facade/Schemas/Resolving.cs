namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>What is gathered on the way from a schema to the one that it stands for; lives for one reading.</summary>
internal sealed class Resolving
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public Resolving(SchemaSite start)
    {
        Site = start;
        Gather();
    }

    public SchemaSite Site { get; private set; }

    public bool IsNullable { get; set; }

    public bool IsUnknown { get; set; }

    public string? Description { get; private set; }

    public ShapeName? Name { get; private set; }

    public bool Visit(string reference) => _visited.Add(reference);

    public void Go(SchemaSite next)
    {
        Site = next;
        Gather();
    }

    private void Gather()
    {
        var schema = Site.Schema;
        Description ??= schema.Text("description");
        IsNullable |= schema.AllowsNull() || schema.IsNull();
        if (Site.Pointer is { } pointer && SchemaDocument.DefinitionName(pointer) is { } definition)
        {
            Name = new ShapeName(definition, IsDefinition: true);
        }
        else if (Name is null && schema.Text("title") is { } title)
        {
            Name = new ShapeName(title, IsDefinition: false);
        }
    }
}
