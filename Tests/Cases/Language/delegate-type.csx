//! expect: 9
Op square = n => n * n;
return square(3);
delegate int Op(int n);
