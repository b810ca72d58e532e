var t = new System.Threading.Timer(_ => { }); //! RMCP074
return 1;
