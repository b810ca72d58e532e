//! status: "rejected"
Console.CancelKeyPress += (_, e) => e.Cancel = true;
