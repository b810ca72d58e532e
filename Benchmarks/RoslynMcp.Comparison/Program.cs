using RoslynMcp.Comparison;

return await ComparisonCommand.Create().Parse(args).InvokeAsync();
