using System.Runtime.InteropServices;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Worker.Confinement;
using RoslynMcp.Worker.Roles;

// A worker talks on its standard input and output, and is of use only to the host that started it.
if (args is not [("runner" or "compiler") and var word, .. var options] || !options.All(ConfinementSettings.Knows))
{
    Console.Error.WriteLine("This is a part of RoslynMcp, started by its sandbox; there is nothing to run here by hand.");
    return 64;
}

var role = word == "runner" ? ConfinementRole.Runner : ConfinementRole.Compiler;
var confined = ConfinedProcess.Enter(role, ConfinementSettings.Parse(options));
// An interrupt from a terminal reaches the whole process group; what becomes of a worker is its host's to say.
using var interrupts = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
var host = new FrameChannel(Console.OpenStandardInput(), Console.OpenStandardOutput(), WireProtocol.LargestToWorker);
try
{
    switch (role)
    {
        case ConfinementRole.Runner:
            RunnerRole.Serve(host, confined);
            return 0;
        case ConfinementRole.Compiler:
            CompilerRole.Serve(host, confined);
            return 0;
        default:
            throw new InvalidOperationException($"Nobody has said what a {role} does.");
    }
}
catch (Exception exception) when (exception is not OutOfMemoryException)
{
    host.Send(new WireWriter(MessageKind.Failed).Text(exception.Message));
    return 70;
}
