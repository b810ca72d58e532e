using RoslynMcp.Comparison;

return await ComparisonCommand.RunAsync(args);
