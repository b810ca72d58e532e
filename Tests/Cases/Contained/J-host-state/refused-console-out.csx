//! status: "rejected"
Console.SetOut(new System.IO.StringWriter());
