var c = new System.Threading.CancellationTokenSource();
c.Token.Register(() => { }); //! RMCP055
return 1;
