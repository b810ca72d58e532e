//! status: "rejected"
Console.OutputEncoding = Encoding.ASCII;
