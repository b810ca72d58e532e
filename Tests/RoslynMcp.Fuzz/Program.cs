using System.Globalization;
using RoslynMcp.Fuzz;

if (FuzzOptions.TryRead(args, out var options) is { } complaint)
{
    Console.Error.WriteLine(complaint);
    return 64;
}

var report = await Campaign.RunAsync(options);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"seed {options.Seed}: {report.Executions} executions ({report.Summary}), {report.Findings.Length} findings"));
foreach (var finding in report.Findings)
{
    Console.WriteLine($"  {finding.Oracle}: {finding.Detail}");
}

return report.Findings.Length == 0 ? 0 : 1;
