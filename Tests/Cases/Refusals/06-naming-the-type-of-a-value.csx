object value = 12;
return value.GetType().Name;
