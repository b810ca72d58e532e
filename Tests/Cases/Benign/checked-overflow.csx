//! expect: "overflow"
try { checked { var x = int.MaxValue; x++; return x; } }
catch (OverflowException) { return "overflow"; }
