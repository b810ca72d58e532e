//! status: "rejected"
Environment.Exit(0);
