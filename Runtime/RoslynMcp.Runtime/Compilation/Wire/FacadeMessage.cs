using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Compilation.Wire;

/// <summary>What a compiler is to serve.</summary>
/// <param name="Facade">The facade's text and tools.</param>
/// <param name="Image">The same compiled; empty until a compiler has done it.</param>
/// <param name="WarmUp">Whether to warm up, and to compile what runners warm up with.</param>
internal sealed record FacadeMessage(FacadeText Facade, byte[] Image, bool WarmUp)
{
    public WireWriter Write()
        => new WireWriter(MessageKind.Facade, Facade.Text.Length + Image.Length + 1024)
            .Text(Facade.Text)
            .Each(Facade.Methods, static (to, method) => to
                .Text(method.ClassName)
                .Text(method.Name)
                .Text(method.Effect.Tool)
                .Bool(method.Effect.ReadOnly)
                .Bool(method.Effect.Destructive))
            .Bytes(Image)
            .Bool(WarmUp);

    public static FacadeMessage Read(WireReader from)
    {
        var text = from.Text();
        var methods = from.Each(static method => new FacadeMethod(
            method.Text(), method.Text(), new ToolEffect(method.Text(), method.Bool(), method.Bool())));
        return new FacadeMessage(new FacadeText(text, [.. methods]), from.Bytes().ToArray(), from.Bool());
    }
}
