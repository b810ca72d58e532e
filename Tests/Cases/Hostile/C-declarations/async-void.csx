async void Go() { await Task.Yield(); } //! RMCP033
Go();
return 1;
