//! status: "rejected"
return Console.ReadKey().KeyChar;
