using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Compilation.Wire;
using RoslynMcp.Worker.Confinement;

namespace RoslynMcp.Worker.Roles;

/// <summary>Compiles the snippets that a host sends, one after the other.</summary>
internal static class CompilerRole
{
    /// <summary>Roslyn recurses; the guard admits what this much stack can hold.</summary>
    private const int StackSize = 16 << 20;

    public static void Serve(FrameChannel host, ConfinedProcess confined)
    {
        using var threads = new DedicatedThreads(StackSize);
        var warm = threads.Run(WarmUpAlone);
        if (host.Read() is not { } first)
        {
            return;
        }

        warm.GetAwaiter().GetResult();
        var served = FacadeMessage.Read(first.Read(MessageKind.Facade));
        var (pipeline, prepared) = threads.Run(() => Prepare(served)).GetAwaiter().GetResult();
        host.Send(Ready.After(confined.LockDown()).Write());
        host.Send(prepared.Write(new WireWriter(MessageKind.FacadeCompiled)));

        while (host.Read() is { } frame)
        {
            var code = frame.Read(MessageKind.Compile).Text();
            host.Send(CompileMessage.Write(threads.Run(() => pipeline.Compile(code)).GetAwaiter().GetResult()));
        }
    }

    /// <summary>While the host still collects its tools.</summary>
    private static bool WarmUpAlone()
    {
        SnippetPipeline.WarmUp();
        return true;
    }

    private static (SnippetPipeline Pipeline, PrepareMessage Prepared) Prepare(FacadeMessage served)
    {
        var facade = FacadeAssembly.Of(served.Image);
        var pipeline = new SnippetPipeline(served.Facade, facade);
        if (!served.WarmUp)
        {
            return (pipeline, new PrepareMessage(facade.Image, WarmUp: default, WarmUpToken: 0));
        }

        var warmUp = pipeline.Compile(WarmUp.Code).Snippet
            ?? throw new InvalidOperationException("The warm-up snippet is refused, which is a defect of ours.");
        return (pipeline, new PrepareMessage(facade.Image, warmUp.Image, warmUp.EntryToken));
    }
}
