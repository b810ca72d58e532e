using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Compilation.Wire;

/// <summary>What a compiler is to serve.</summary>
/// <param name="Facade">The facade's tools.</param>
/// <param name="Image">Its assembly.</param>
/// <param name="WarmUp">Whether to warm up, and to compile what runners warm up with.</param>
internal sealed record FacadeMessage(FacadeIndex Facade, byte[] Image, bool WarmUp)
{
    public WireWriter Write()
        => new WireWriter(MessageKind.Facade, (64 * Facade.Methods.Length) + Image.Length + 1024)
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
        var methods = from.Each(static method => new FacadeMethod(
            method.Text(), method.Text(), new ToolEffect(method.Text(), method.Bool(), method.Bool())));
        return new FacadeMessage(new FacadeIndex([.. methods]), from.Bytes().ToArray(), from.Bool());
    }
}
