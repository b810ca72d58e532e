//! status: "limitExceeded"
//! codes: ["timeout", "stack", "allocation"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
return new Nest<int>().Down(100_000);

class Nest<T>
{
    public int Down(int n) => n == 0 ? 0 : new Nest<Nest<T>>().Down(n - 1);
}
