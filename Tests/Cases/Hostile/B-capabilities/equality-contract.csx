record R(int A) { public string N => EqualityContract.Assembly.FullName!; } //! RMCP054
return new R(1).N;
