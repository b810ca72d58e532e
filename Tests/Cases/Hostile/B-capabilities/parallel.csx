Parallel.For(0, 10, i => { }); //! RMCP055
return 1;
