//! status: "succeeded"
//! largest: 5000
Console.WriteLine("\u001b[2J\u001b]0;owned\a\b\r\0\u007f\u009b31m");
return "\u001b[31m";
