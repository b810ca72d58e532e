class A { public A(string s) { } }
class B : A { public B() : base(System.Environment.UserName) { } } //! RMCP057
return new B() != null;
