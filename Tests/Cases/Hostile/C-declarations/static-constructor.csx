class A { static A() { } public static int X = 1; } //! RMCP022
return A.X;
