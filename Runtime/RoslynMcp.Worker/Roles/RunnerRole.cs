using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Worker.Confinement;

namespace RoslynMcp.Worker.Roles;

/// <summary>Runs the snippets that a host sends, one after the other, and as a rule just one.</summary>
internal static class RunnerRole
{
    /// <summary>For the guest's frames and the framework's below and above them.</summary>
    private const int StackSize = 128 << 20;

    public static void Serve(FrameChannel host, ConfinedProcess confined)
    {
        if (host.Read() is not { } first)
        {
            return;
        }

        var prepared = PrepareMessage.Read(first.Read(MessageKind.Prepare));
        var facade = new LoadedFacade(prepared.Facade.ToArray());
        using var threads = new DedicatedThreads(StackSize);
        host.Send(Ready.After(confined.LockDown()).Write());
        using var warmUp = RunnerWarmUp.Begin(prepared, facade, threads);

        GuestExecution? current = null;
        while (host.Read() is { } frame)
        {
            switch (frame.Kind)
            {
                case MessageKind.Execute:
                    warmUp.End();
                    current = GuestExecution.Start(ExecuteMessage.Read(frame.Read()), facade, threads, host);
                    break;
                case MessageKind.ToolReply:
                    current?.Answer(ToolMessages.ReadReply(frame.Read()));
                    break;
                default:
                    throw new WireException($"{frame.Kind} is not for a runner");
            }
        }

        // The host is gone. A guest that still runs must not keep this process.
        Environment.Exit(0);
    }
}
