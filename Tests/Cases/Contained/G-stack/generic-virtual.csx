//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Deep().Down<int>(0);

class Deep
{
    public virtual int Down<T>(int n) => Down<T>(n + 1) + 1;
}
