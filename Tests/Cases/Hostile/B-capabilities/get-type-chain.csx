var a = "x".GetType().Assembly.GetTypes(); //! RMCP054
return a.Length; 
