using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace RoslynMcp.Tools.Catalog;

/// <summary>Hashes a catalog through one JSON text, which keeps neighbouring values apart and drops white space.</summary>
internal static class CatalogHash
{
    public static string Of(IEnumerable<ToolDescriptor> tools)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = 1_000 }))
        {
            writer.WriteStartArray();
            foreach (var tool in tools)
            {
                Write(writer, tool);
            }

            writer.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, ToolDescriptor tool)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(tool.Category);
        writer.WriteStringValue(tool.Name);
        writer.WriteStringValue(tool.Description);
        tool.InputSchema.WriteTo(writer);
        if (tool.OutputSchema is { } output)
        {
            output.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteBooleanValue(tool.Effects.ReadOnly);
        writer.WriteBooleanValue(tool.Effects.Destructive);
        writer.WriteBooleanValue(tool.Effects.Idempotent);
        writer.WriteEndArray();
    }
}
