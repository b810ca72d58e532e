using RoslynMcp.Guest.Wire;
using RoslynMcp.LyingWorker;
using RoslynMcp.LyingWorker.Lies;

var lie = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
var output = Console.OpenStandardOutput();
var host = new Host(new FrameChannel(Console.OpenStandardInput(), output, WireProtocol.LargestToWorker), output);
if (args[0] == "compiler")
{
    CompilerLies.Serve(host, lie);
}
else
{
    RunnerLies.Serve(host, lie);
}
