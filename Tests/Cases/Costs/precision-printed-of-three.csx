//! error: { "code": "allocation" }
Console.Write("{0:D900000000}{1}{2}", 5, 6, 7);
return 1;
