using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Compilation.Wire;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>The host's side of one compiler process, which compiles one snippet at a time.</summary>
internal sealed class CompilerProcess : IDisposable
{
    private readonly WorkerProcess _process;
    private readonly OfferedEffects _effects;

    private CompilerProcess(WorkerProcess process, PrepareMessage facade, OfferedEffects effects)
        => (_process, Facade, _effects) = (process, facade, effects);

    /// <summary>The facade, and what a runner warms up with.</summary>
    public PrepareMessage Facade { get; }

    public int Compiled { get; private set; }

    public bool HasExited => _process.HasExited;

    /// <summary>Starts a compiler and waits until it is warm; blocks. The wait for the facade is not the worker's, and has no deadline.</summary>
    public static CompilerProcess Start(WorkerStart start, Func<FacadeMessage> facade, Spawner spawner)
    {
        var process = WorkerProcess.Start(start, spawner);
        try
        {
            var served = facade();
            if (process.HasExited)
            {
                // It has waited for as long as the tools took, and whatever ended it meanwhile need not end the next.
                process.Dispose();
                process = WorkerProcess.Start(start, spawner);
            }

            return StartDeadline.Keep(process, start, () =>
            {
                process.Channel.Send(served.Write());
                process.WaitUntilReady(start);
                var answer = process.Channel.Read() ?? throw new WireException("it ended before it had read the facade");
                return new CompilerProcess(process, PrepareMessage.Read(answer.Read(MessageKind.FacadeCompiled)), new OfferedEffects(served.Facade));
            });
        }
        catch (Exception exception)
        {
            process.Kill();
            var death = process.Death();
            process.Dispose();
            throw exception is WorkerException
                ? exception
                : new WorkerException($"the compiler can't be started: {exception.Message}. {death.Complaint}");
        }
    }

    /// <summary>Compiles one snippet, or returns null when the process ended over it; blocks.</summary>
    public CompileOutcome? Compile(string code)
    {
        Compiled++;
        try
        {
            _process.Channel.Send(new WireWriter(MessageKind.Compile, code.Length).Text(code));
            return _process.Channel.Read() is { } frame ? _effects.Correct(CompileMessage.Read(frame)) : null;
        }
        catch (Exception exception) when (exception is WireException or IOException or ObjectDisposedException)
        {
            Kill();
            return null;
        }
    }

    public void Kill() => _process.Kill();

    public WorkerDeath Death() => _process.Death();

    public void Dispose() => _process.Dispose();
}
