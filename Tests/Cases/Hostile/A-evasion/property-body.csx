class Box { public string Name => System.Environment.UserName; } //! RMCP057
return new Box().Name;
