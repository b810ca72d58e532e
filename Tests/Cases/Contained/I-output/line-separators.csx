//! status: "succeeded"
//! largest: 5000
Console.WriteLine("a\u2028b\u2029c\u0085d");
return "\u2028";
