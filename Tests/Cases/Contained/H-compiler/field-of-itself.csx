//! status: "rejected"
return 1;

struct A
{
    public A B;
}
