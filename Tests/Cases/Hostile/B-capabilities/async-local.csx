var l = new System.Threading.AsyncLocal<int>(); //! RMCP055
return 1;
