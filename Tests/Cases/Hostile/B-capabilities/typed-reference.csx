var x = 1;
var r = __makeref(x); //! RMCP016
return __refvalue(r, int); //! RMCP016
