Console.Title = "x"; //! RMCP059
Console.ForegroundColor = ConsoleColor.Red; //! RMCP050 RMCP059
return 1;
