//! expect: 6
return Twice(3);

int Twice(int n) => n * 2;
