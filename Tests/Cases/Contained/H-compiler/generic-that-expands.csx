//! status: "faulted"
//! error: {"code":"runtime"}
return new A<int>().Value;

class A<T> : B<A<A<T>>>
{
}

class B<T>
{
    public int Value => 1;
}
