//! status: "faulted"
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
return new D6<D6<D6<D6<D6<D6<byte>>>>>>[1_000].Length;

struct D6<T>
{
    public T A, B, C, D, E, F, G, H;
}
