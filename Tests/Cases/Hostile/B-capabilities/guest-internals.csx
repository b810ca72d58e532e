RoslynMcp.Guest.Metering.Probe.Step(); //! RMCP077
return 1;
