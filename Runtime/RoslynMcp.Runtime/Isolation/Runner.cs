using System.Collections.Immutable;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>The host's side of one runner process. What it sends is taken for hostile.</summary>
internal sealed class Runner : IDisposable
{
    private readonly WorkerProcess _process;
    private string? _violation;

    private Runner(WorkerProcess process, WorkerStart start, ReadyMessage ready)
        => (_process, Memory, Confinement) = (process, start.Memory, Measures.Of(ready));

    /// <summary>Bytes that its heap may have.</summary>
    public long Memory { get; }

    public ImmutableArray<ConfinementMeasure> Confinement { get; }

    public bool HasExited => _process.HasExited;

    /// <summary>Whether it was handed its snippet; one that was gone before that may be replaced by another without harm.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Whether it sent anything since: a runner that was killed before has done nothing that anybody could see.</summary>
    public bool HasSpoken { get; private set; }

    /// <summary>Starts a runner and waits until it is warm; blocks.</summary>
    public static Runner Start(WorkerStart start, Task<PrepareMessage> facade, Spawner spawner)
    {
        var process = WorkerProcess.Start(start, spawner);
        try
        {
            var prepare = facade.GetAwaiter().GetResult();
            return StartDeadline.Keep(process, start, () =>
            {
                process.Channel.Send(prepare.Write());
                return new Runner(process, start, process.WaitUntilReady(start));
            });
        }
        catch (IOException)
        {
            var death = process.Death();
            process.Dispose();
            throw new WorkerException($"a worker ended before it was ready: {death}. {death.Complaint}");
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>Runs a snippet to its end, or to the runner's; blocks. Null when the runner ended first.</summary>
    public GuestOutcome? Execute(CompiledSnippet snippet, GuestLimits limits, long memory, HostToolChannel tools, HostClock clock)
    {
        HasBegun = HasSpoken = false;
        using var replies = new ReplyLine(reply => Send(ToolMessages.Write(reply)));
        tools.Connect(reply =>
        {
            clock.Answered();
            replies.Send(reply);
        });
        try
        {
            _process.Channel.Send(new ExecuteMessage(limits, memory, snippet.EntryToken, snippet.Image).Write());
            HasBegun = true;
            var bounded = (int)Math.Min((long)limits.Result + limits.Output, int.MaxValue / 2);
            for (var calls = 0; _process.Channel.Read(besides: bounded) is { } frame;)
            {
                HasSpoken = true;
                switch (frame.Kind)
                {
                    case MessageKind.Outcome:
                        return RunnerClaims.Check(OutcomeMessage.Read(frame.Read()), limits);
                    case MessageKind.ToolCall when ++calls <= limits.ToolCalls:
                        clock.Called();
                        tools.Send(RunnerClaims.Check(ToolMessages.ReadRequest(frame.Read()), calls, tools.Waiting));
                        break;
                    default:
                        throw new WireException($"{frame.Kind} is not for a running snippet to send");
                }
            }
        }
        catch (WireException violation)
        {
            _violation = violation.Message;
            Kill();
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            Kill();
        }

        return null;
    }

    public void Kill() => _process.Kill();

    public WorkerDeath Death() => _process.Death() with { Violation = _violation };

    public void Dispose() => _process.Dispose();

    /// <summary>An answer that comes when the runner is gone has nobody to read it.</summary>
    private void Send(WireWriter message)
    {
        try
        {
            _process.Channel.Send(message);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            Kill();
        }
    }
}
