//! expect: 9
delegate int Op(int x);
Op square = x => x * x;
return square(3);
