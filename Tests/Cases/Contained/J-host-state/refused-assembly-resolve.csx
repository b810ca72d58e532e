//! status: "rejected"
AppDomain.CurrentDomain.AssemblyResolve += (_, _) => null;
