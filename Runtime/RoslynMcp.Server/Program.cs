using RoslynMcp.Server;

return await CommandLine.InvokeAsync(args);
