//! error: { "code": "allocation" }
Console.WriteLine("{0:D900000000}{1}{2}", 5, 6, 7);
return 1;
