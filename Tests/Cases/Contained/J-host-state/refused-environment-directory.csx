//! status: "rejected"
Environment.CurrentDirectory = "/";
