//! status: "rejected"
RoslynMcp.Guest.Metering.Probe.Line(1);
