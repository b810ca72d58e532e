//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
int[] one = new int[1_000_000];
int[] all = [.. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one, .. one];
return all.Length;
