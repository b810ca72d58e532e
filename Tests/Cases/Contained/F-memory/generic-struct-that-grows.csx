//! status: "limitExceeded"
//! codes: ["timeout", "stack", "allocation"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
return Grow(1, 60);

int Grow<T>(T seed, int n) => n == 0 ? 0 : Grow((seed, seed), n - 1);
