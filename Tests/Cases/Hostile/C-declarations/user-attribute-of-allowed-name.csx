class FlagsAttribute : Attribute { } //! RMCP075
[Flags]
enum E { A }
return E.A;
