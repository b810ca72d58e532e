//! status: "rejected"
return 1;

class A : B
{
}

class B : A
{
}
