using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Facade;

/// <summary>Keeps a generated facade as bytes, so that a catalog of thousands of tools is generated once and not at each start.</summary>
internal static class FacadeArchive
{
    /// <summary>Writes all of a facade but its model.</summary>
    public static void Write(BinaryWriter to, FacadeSource facade)
    {
        to.Write(facade.Tools.Length);
        foreach (var tool in facade.Tools)
        {
            foreach (var text in (string[])[tool.Id, tool.ClassName, tool.MethodName, tool.Signature, tool.Types, tool.Description, tool.FullDeclaration])
            {
                ArchiveReader.Write(to, text);
            }

            to.Write(tool.Effects.ReadOnly);
            to.Write(tool.Effects.Destructive);
            to.Write(tool.Effects.Idempotent);
        }

        to.Write(facade.Notes.Length);
        foreach (var note in facade.Notes)
        {
            ArchiveReader.Write(to, note);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote; an <see cref="IOException"/> where it is something else.</summary>
    public static FacadeSource Read(ref ArchiveReader from) => new(Tools(ref from), Notes(ref from));

    private static ImmutableArray<FacadeTool> Tools(ref ArchiveReader from)
    {
        var tools = new FacadeTool[from.Count()];
        for (var index = 0; index < tools.Length; index++)
        {
            tools[index] = Tool(ref from);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tools);
    }

    private static FacadeTool Tool(ref ArchiveReader from) => new(
        from.Text(), from.Text(), from.Text(), from.Text(), from.Text(), from.Text(), Effects: null!)
    {
        FullDeclaration = from.Text(),
        Effects = new ToolEffects(from.Flag(), from.Flag(), from.Flag()),
    };

    private static ImmutableArray<string> Notes(ref ArchiveReader from)
    {
        var notes = new string[from.Count()];
        for (var index = 0; index < notes.Length; index++)
        {
            notes[index] = from.Text();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(notes);
    }
}
