//! expect: [9,2]
var numbers = new[] { 1, 2 };
ref var first = ref numbers[0];
first = 9;
return numbers;
