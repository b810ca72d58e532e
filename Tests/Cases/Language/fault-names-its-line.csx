//! error: {"code":"runtime","line":5,"type":"System.DivideByZeroException"}
var zero = 0;

int Divide(int n) =>
    n / zero;
return Divide(1);
