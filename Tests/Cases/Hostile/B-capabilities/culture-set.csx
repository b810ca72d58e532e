CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE"); //! RMCP065
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture; //! RMCP065
return 1;
