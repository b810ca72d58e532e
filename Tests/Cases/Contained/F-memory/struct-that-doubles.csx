//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return new D6<D6<D6<D6<D6<D6<byte>>>>>>[1_000].Length;

struct D6<T>
{
    public T A, B, C, D, E, F, G, H;
}
