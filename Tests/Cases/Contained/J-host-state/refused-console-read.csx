//! status: "rejected"
return Console.ReadLine();
