//! status: "limitExceeded"
//! codes: ["timeout", "stack", "allocation"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
int Deep<T>(int n) => n == 0 ? 0 : Deep<List<T>>(n - 1);
return Deep<int>(100_000);
