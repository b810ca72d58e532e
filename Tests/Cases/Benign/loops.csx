//! expect: [10,3,4]
var a = 0;
for (int i = 0, j = 4; i < j; i++) a += i + 1;
var b = 0;
do { b++; } while (b < 3);
var c = 5;
while (true) { if (--c == 4) break; else continue; }
return new[] { a, b, c };
