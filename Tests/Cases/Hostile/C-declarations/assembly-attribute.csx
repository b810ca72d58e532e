[assembly: System.Reflection.AssemblyTitle("x")] //! RMCP019 RMCP020
return 1;
