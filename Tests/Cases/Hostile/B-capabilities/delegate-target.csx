Action a = () => { };
return a.Target; //! RMCP062
