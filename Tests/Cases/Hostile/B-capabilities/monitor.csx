System.Threading.Monitor.Wait(new object()); //! RMCP069
return 1;
