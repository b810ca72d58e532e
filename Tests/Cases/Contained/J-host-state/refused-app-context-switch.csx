//! status: "rejected"
AppContext.SetSwitch("System.Globalization.Invariant", true);
