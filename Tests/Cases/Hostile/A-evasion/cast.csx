object o = "x";
return ((Delegate)o).Method; //! RMCP062
