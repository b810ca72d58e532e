//! error: { "code": "allocation" }
Console.Write("{0:D900000000}{1}", 5, 6);
return 1;
