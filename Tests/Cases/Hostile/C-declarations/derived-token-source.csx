class Own() : System.Threading.CancellationTokenSource(1_000_000_000); //! RMCP050
return new Own().IsCancellationRequested;
