//! status: "succeeded"
//! largest: 80000
Console.Write(new string('x', 65_535) + "\U0001F600");
return 1;
