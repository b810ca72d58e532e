object value = 1;
return value?.GetType()?.Name; //! RMCP054
