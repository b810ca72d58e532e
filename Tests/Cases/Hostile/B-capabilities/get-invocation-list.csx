Action a = () => { };
return a.GetInvocationList().Length; //! RMCP062
