var s = new System.Threading.SemaphoreSlim(1); //! RMCP069
await s.WaitAsync(); //! RMCP069
return 1;
