class A { public object Copy() => MemberwiseClone(); } //! RMCP054
return new A().Copy();
