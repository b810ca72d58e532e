//! status: "succeeded"
return 1;

interface I<T>
{
}

class A<T> : I<A<A<T>>>
{
    public A<A<A<T>>> Next => null!;
}
