return System.IO.F\u0069le.Exists("x"); //! RMCP027 RMCP051
