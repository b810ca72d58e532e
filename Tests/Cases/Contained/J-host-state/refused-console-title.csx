//! status: "rejected"
Console.Title = "x";
