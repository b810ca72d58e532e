using System.Collections.Immutable;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Facade;

/// <summary>Keeps a generated facade as bytes, so that a catalog of thousands of tools is generated once and not at each start.</summary>
public static class FacadeArchive
{
    /// <summary>Writes all of a facade.</summary>
    public static void Write(BinaryWriter to, FacadeSource facade)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(facade);
        to.Write(facade.Text);
        to.Write(facade.Tools.Length);
        foreach (var tool in facade.Tools)
        {
            foreach (var text in (string[])[tool.Id, tool.ClassName, tool.MethodName, tool.Signature, tool.Types, tool.Description, tool.FullDeclaration])
            {
                to.Write(text);
            }

            to.Write(tool.Effects.ReadOnly);
            to.Write(tool.Effects.Destructive);
            to.Write(tool.Effects.Idempotent);
        }

        to.Write(facade.Notes.Length);
        foreach (var note in facade.Notes)
        {
            to.Write(note);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote; an <see cref="IOException"/> or a <see cref="FormatException"/> where it is something else.</summary>
    public static FacadeSource Read(BinaryReader from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return new FacadeSource(from.ReadString(), Each(from, ReadTool), Each(from, static note => note.ReadString()));
    }

    private static FacadeTool ReadTool(BinaryReader from) => new(
        from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString(), Effects: null!)
    {
        FullDeclaration = from.ReadString(),
        Effects = new ToolEffects(from.ReadBoolean(), from.ReadBoolean(), from.ReadBoolean()),
    };

    private static ImmutableArray<T> Each<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        var count = from.ReadInt32();
        var items = ImmutableArray.CreateBuilder<T>();
        for (var index = 0; index < count; index++)
        {
            items.Add(read(from));
        }

        return items.DrainToImmutable();
    }
}
