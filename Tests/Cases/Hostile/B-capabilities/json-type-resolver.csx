var o = new JsonSerializerOptions();
o.TypeInfoResolver = null; //! RMCP066
return 1;
