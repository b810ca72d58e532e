class Box { public static string Name = System.Environment.UserName; } //! RMCP057
return Box.Name;
