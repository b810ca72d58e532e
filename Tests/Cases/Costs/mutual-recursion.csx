//! error: { "code": "stack" }
bool Even(int n) => Odd(n + 1); bool Odd(int n) => Even(n + 1);
return Even(0);
