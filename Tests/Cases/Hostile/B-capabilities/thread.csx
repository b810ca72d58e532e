new System.Threading.Thread(() => { }).Start(); //! RMCP055
return 1;
