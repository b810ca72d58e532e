System.Threading.Thread.Sleep(1000); //! RMCP069
return 1;
