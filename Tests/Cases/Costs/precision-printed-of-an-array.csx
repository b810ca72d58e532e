//! error: { "code": "allocation" }
Console.Write("{0:D900000000}", new object[] { 5 });
return 1;
