//! status: "rejected"
System.IO.Directory.SetCurrentDirectory("/");
