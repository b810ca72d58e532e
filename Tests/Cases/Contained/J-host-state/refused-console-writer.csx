//! status: "rejected"
var writer = Console.Out;
writer.Close();
