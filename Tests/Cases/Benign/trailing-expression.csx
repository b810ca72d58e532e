//! expect: 42
var answer = 40;
answer + 2
