//! error: { "code": "allocation" }
Console.Write("{0:D900000000}", 5);
return 1;
