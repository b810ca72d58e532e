using Deep = System.Reflection; //! RMCP005
return Deep.Assembly.GetExecutingAssembly().FullName; //! RMCP054
