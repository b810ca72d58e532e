Action go = async () => await Task.Delay(1); //! RMCP033
go();
return 1;
