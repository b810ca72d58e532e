record R(int A) { public object T => EqualityContract; } //! RMCP054
return new R(1).T;
