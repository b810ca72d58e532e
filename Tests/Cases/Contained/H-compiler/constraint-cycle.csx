//! status: "rejected"
int F<A, B>() where A : B where B : A => 1;
return F<int, int>();
