using System.Diagnostics;

var process = Process.Start("ls", "-la");
process.WaitForExit();
return process.ExitCode;
