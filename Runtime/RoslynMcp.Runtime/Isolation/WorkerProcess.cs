using System.Diagnostics;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>A worker process and the frames to and from it. Killing is the only way it is ever ended.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Complaints _complaints;

    private WorkerProcess(Process process)
    {
        _process = process;
        _complaints = new Complaints(process.StandardError.BaseStream);
        Channel = new FrameChannel(
            process.StandardOutput.BaseStream, process.StandardInput.BaseStream, WireProtocol.LargestToHost);
    }

    public FrameChannel Channel { get; }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public static WorkerProcess Start(WorkerStart start, Spawner spawner)
    {
        var info = new ProcessStartInfo(start.Location.DotNet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(start.Location.Worker)!,
            ArgumentList =
            {
                start.Location.Worker,
                start.Role switch
                {
                    WorkerRole.Compiler => "compiler",
                    WorkerRole.Runner => "runner",
                    _ => throw new ArgumentOutOfRangeException(nameof(start), start.Role, "Not a role."),
                },
                FormattableString.Invariant($"--heap-limit={start.Memory}"),
                FormattableString.Invariant($"--parent={Environment.ProcessId}"),
            },
        };
        info.Environment.Clear();
        foreach (var (name, value) in WorkerEnvironment.Of(start.Memory))
        {
            info.Environment.Add(name, value);
        }

        return new WorkerProcess(spawner.Start(info));
    }

    /// <summary>Waits for the worker's first word and checks that it is of this build.</summary>
    public ReadyMessage WaitUntilReady(WorkerStart start)
    {
        try
        {
            var frame = Channel.Read() ?? throw new WorkerException($"a worker ended before it was ready: {Death()}");
            if (frame.Kind == MessageKind.Failed)
            {
                throw new WorkerException(frame.Read().Text());
            }

            var ready = ReadyMessage.Read(frame.Read(MessageKind.Ready));
            return (ready.Protocol, ready.Build) == (WireProtocol.Version, WireProtocol.Build)
                ? start.RequireConfinement ? Measures.Require(ready) : ready
                : throw new WorkerException(
                    $"the worker {start.Location.Worker} is of build {ready.Build} (protocol {ready.Protocol}), and this library of "
                    + $"{WireProtocol.Build} (protocol {WireProtocol.Version}); publish the application again");
        }
        catch (Exception exception) when (exception is WireException or IOException)
        {
            throw new WorkerException($"the worker {start.Location.Worker} does not talk as expected: {exception.Message}. {Death()}");
        }
    }

    public void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself meanwhile.
        }
    }

    /// <summary>How it ended; waits a moment for it to have ended.</summary>
    public WorkerDeath Death()
        => _process.WaitForExit(TimeSpan.FromSeconds(1))
            ? new WorkerDeath(_process.ExitCode, _complaints.Text)
            : new WorkerDeath(ExitCode: null, _complaints.Text);

    public void Dispose()
    {
        Kill();
        // Redirected streams are left open by Process.Dispose once somebody has asked for them.
        _process.StandardInput.BaseStream.Dispose();
        _process.StandardOutput.BaseStream.Dispose();
        _process.StandardError.BaseStream.Dispose();
        _process.Dispose();
    }
}
