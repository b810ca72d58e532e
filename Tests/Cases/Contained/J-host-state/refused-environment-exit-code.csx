//! status: "rejected"
Environment.ExitCode = 3;
