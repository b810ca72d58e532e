//! status: "succeeded"
//! largest: 500000
//! limits: {"timeout": 5000}
Console.Write(new string('\u20ac', 10_000_000));
return 1;
