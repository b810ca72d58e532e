//! status: "rejected"
AppDomain.CurrentDomain.ProcessExit += (_, _) => { };
