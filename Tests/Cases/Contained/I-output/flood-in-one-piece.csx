//! status: "succeeded"
//! largest: 80000
//! limits: {"timeout": 5000}
Console.Write(new string('x', 50_000_000));
return 1;
