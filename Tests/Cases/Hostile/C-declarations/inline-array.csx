[System.Runtime.CompilerServices.InlineArray(10)] //! RMCP020 RMCP067
struct Buffer { public int First; }
return 1;
