//! error: { "code": "allocation" }
Console.WriteLine("{0:D900000000}", 5);
return 1;
