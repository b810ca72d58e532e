class A { public volatile int X; } //! RMCP030
return new A().X;
