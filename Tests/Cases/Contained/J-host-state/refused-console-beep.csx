//! status: "rejected"
Console.Beep();
