System.Linq.Expressions.Expression<Func<int>> e = () => 1; //! RMCP060
return e.Compile()(); //! RMCP060
