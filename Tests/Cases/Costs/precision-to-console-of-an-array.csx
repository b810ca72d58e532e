//! error: { "code": "allocation" }
Console.WriteLine("{0:D900000000}", new object[] { 5 });
return 1;
