[System.Runtime.CompilerServices.InterpolatedStringHandler] //! RMCP020 RMCP067
struct Handler { public Handler(int a, int b) { } }
return 1;
