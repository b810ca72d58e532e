class A { [ThreadStatic] public static int X; } //! RMCP020 RMCP050
return A.X;
