//! status: "rejected"
AppDomain.CurrentDomain.UnhandledException += (_, _) => { };
