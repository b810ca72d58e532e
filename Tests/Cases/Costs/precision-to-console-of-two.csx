//! error: { "code": "allocation" }
Console.WriteLine("{0:D900000000}{1}", 5, 6);
return 1;
