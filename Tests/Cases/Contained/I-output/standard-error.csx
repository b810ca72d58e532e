//! status: "rejected"
Console.Error.WriteLine("x");
