class A(string s) { public string S = s; }
class B() : A(System.Environment.UserName); //! RMCP057
return new B().S;
