using L = System.Collections.Generic.List<System.Type>; //! RMCP005
var l = new L(); //! RMCP054
return l.Count;
