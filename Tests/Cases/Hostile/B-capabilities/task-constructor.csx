var t = new Task(() => { }); //! RMCP056
t.Start(); //! RMCP056
return 1;
