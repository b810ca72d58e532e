//! expect: 7
var answer = 7;
answer
