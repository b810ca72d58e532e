//! status: "rejected"
Console.SetError(System.IO.TextWriter.Null);
