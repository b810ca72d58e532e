object o = "x";
return o is System.Reflection.Assembly { FullName: "y" }; //! RMCP054
