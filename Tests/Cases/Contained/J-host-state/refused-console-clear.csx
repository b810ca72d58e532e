//! status: "rejected"
Console.Clear();
