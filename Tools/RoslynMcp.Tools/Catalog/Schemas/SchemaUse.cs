namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>Whether a schema describes what a tool reads or what it writes.</summary>
internal enum SchemaUse
{
    Input,
    Output,
}
