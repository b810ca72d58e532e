Console.SetOut(new System.IO.StringWriter()); //! RMCP059
Console.Error.WriteLine("x"); //! RMCP059
return 1;
