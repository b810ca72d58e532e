//! expect: 10
static int Add(params int[] xs) => xs.Sum();
return Add(1, 2, 3, 4);
