//! status: "rejected"
Console.SetIn(new System.IO.StringReader(""));
