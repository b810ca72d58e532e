[System.Runtime.CompilerServices.AsyncMethodBuilder(null!)] //! RMCP020 RMCP067
class MyTask { }
return 1;
