class C : System.Threading.SynchronizationContext { } //! RMCP055
return 1;
