using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Compilation.Wire;

/// <summary>A facade on the wire to a compiler; the image is empty until one has compiled it.</summary>
internal static class FacadeMessage
{
    public static WireWriter Write(FacadeText facade, byte[] image)
        => new WireWriter(MessageKind.Facade, facade.Text.Length + image.Length + 1024)
            .Text(facade.Text)
            .Each(facade.Methods, static (to, method) => to
                .Text(method.ClassName)
                .Text(method.Name)
                .Text(method.Effect.Tool)
                .Bool(method.Effect.ReadOnly)
                .Bool(method.Effect.Destructive))
            .Bytes(image);

    public static (FacadeText Text, byte[] Image) Read(WireReader from)
    {
        var text = from.Text();
        var methods = from.Each(static method => new FacadeMethod(
            method.Text(), method.Text(), new ToolEffect(method.Text(), method.Bool(), method.Bool())));
        return (new FacadeText(text, [.. methods]), from.Bytes().ToArray());
    }
}
