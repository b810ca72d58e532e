class A { ~A() { } } //! RMCP021
return new A() != null;
