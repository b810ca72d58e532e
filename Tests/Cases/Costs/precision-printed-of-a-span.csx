//! error: { "code": "allocation" }
Console.Write("{0:D900000000}{1}{2}{3}", 5, 6, 7, 8);
return 1;
