//! status: "faulted"
//! in-process: "not held"
return new A<int>();

struct A<T>
{
    public B<A<A<T>>> Next;
}

struct B<T>
{
}
