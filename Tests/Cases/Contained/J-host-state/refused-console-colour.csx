//! status: "rejected"
Console.ForegroundColor = ConsoleColor.Red;
