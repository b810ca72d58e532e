int Get(int x = System.Environment.ProcessorCount) => x; //! RMCP057
return Get();
