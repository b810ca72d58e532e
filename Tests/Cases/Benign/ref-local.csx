//! expect: [7,2]
int[] xs = [1, 2];
ref int first = ref xs[0];
first = 7;
return xs;
