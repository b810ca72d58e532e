delegate int Op(int x);
Op op = x => x;
return op.BeginInvoke(1, null, null); //! RMCP055
