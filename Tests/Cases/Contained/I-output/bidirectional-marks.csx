//! status: "succeeded"
//! largest: 5000
Console.WriteLine("\u202e\u2066evil\u2069");
return "\u202eabc";
