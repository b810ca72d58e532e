int x;
(CultureInfo.CurrentCulture, x) = (CultureInfo.InvariantCulture, 1); //! RMCP065
return x;
