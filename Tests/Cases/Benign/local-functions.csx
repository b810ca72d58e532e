//! expect: 120
int Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);
return Factorial(5);
