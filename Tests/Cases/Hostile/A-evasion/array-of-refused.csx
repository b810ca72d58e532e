System.Threading.Thread[] ts = new System.Threading.Thread[1]; //! RMCP055
return ts.Length;
