using System.Globalization;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Worker.Roles;

// A worker talks on its standard input and output, and is of use only to the host that started it.
if (args is not [var role, var memory, _] || !long.TryParse(memory, CultureInfo.InvariantCulture, out _))
{
    Console.Error.WriteLine("This is a part of RoslynMcp, started by its sandbox; there is nothing to run here by hand.");
    return 64;
}

var host = new FrameChannel(Console.OpenStandardInput(), Console.OpenStandardOutput(), WireProtocol.LargestToWorker);
switch (role)
{
    case "runner":
        RunnerRole.Serve(host);
        return 0;
    case "compiler":
        CompilerRole.Serve(host);
        return 0;
    default:
        Console.Error.WriteLine($"There is no role '{role}'.");
        return 64;
}
