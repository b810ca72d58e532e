class A { public extern void Go(); } //! RMCP018
return 1;
