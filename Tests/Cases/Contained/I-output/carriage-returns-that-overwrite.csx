//! status: "succeeded"
//! largest: 5000
Console.Write("failed\rsucceeded\n");
return 1;
