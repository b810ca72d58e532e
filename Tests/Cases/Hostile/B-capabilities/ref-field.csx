ref struct Holder { public ref int Value; } //! RMCP029
return 1;
