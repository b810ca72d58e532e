//! status: "rejected"
Environment.SetEnvironmentVariable("PATH", "");
