//! status: "rejected"
AppDomain.CurrentDomain.FirstChanceException += (_, _) => { };
