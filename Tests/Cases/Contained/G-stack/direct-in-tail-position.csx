//! status: "limitExceeded"
//! codes: ["stack", "timeout"]
int Down(int n) => n < 0 ? 0 : Down(n + 1);
return Down(0);
