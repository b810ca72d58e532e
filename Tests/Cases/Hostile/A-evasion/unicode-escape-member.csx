return "x".G\u0065tType(); //! RMCP027 RMCP054
