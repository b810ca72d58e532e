using RoslynMcp.Worker.Confinement;

// Confines itself, says what is in force and ends. The roles take the place of the last two lines.
var settings = ConfinementSettings.Parse(args);
var process = ConfinedProcess.Enter(ConfinementRole.Runner, settings);
var report = process.LockDown();

Console.WriteLine(report);
return report.IsComplete ? 0 : 1;
