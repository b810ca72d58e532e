System.Threading.ThreadPool.QueueUserWorkItem(_ => { }); //! RMCP055
return 1;
