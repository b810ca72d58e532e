class Console { public static void WriteLine(string s) => System.Console.Beep(); } //! RMCP059
Console.WriteLine("x");
return 1;
