class A { public event System.ComponentModel.PropertyChangedEventHandler? E; } //! RMCP054
return 1;
