//! status: "rejected"
Console.OpenStandardOutput().WriteByte(1);
