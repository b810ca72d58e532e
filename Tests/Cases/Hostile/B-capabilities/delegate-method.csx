Func<int> f = () => 1;
return f.Method.Module.Assembly.Location; //! RMCP054 RMCP062
