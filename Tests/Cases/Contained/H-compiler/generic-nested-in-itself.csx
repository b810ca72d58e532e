//! status: "succeeded"
//! contains: "B"
return typeof(A<int>.B.B.B).Name;

class A<T>
{
    public class B : A<B>
    {
    }
}
