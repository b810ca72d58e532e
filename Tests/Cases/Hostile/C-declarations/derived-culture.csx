class Own() : System.Globalization.CultureInfo("aa-zzzz"); //! RMCP050
return new Own().Name;
