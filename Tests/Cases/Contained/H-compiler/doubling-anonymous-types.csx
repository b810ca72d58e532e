//! status: "succeeded"
var a0 = new { x = 1 };
var a1 = new { x = a0, y = a0 };
var a2 = new { x = a1, y = a1 };
var a3 = new { x = a2, y = a2 };
var a4 = new { x = a3, y = a3 };
var a5 = new { x = a4, y = a4 };
var a6 = new { x = a5, y = a5 };
var a7 = new { x = a6, y = a6 };
var a8 = new { x = a7, y = a7 };
var a9 = new { x = a8, y = a8 };
var b0 = new { x = a9, y = a9 };
var b1 = new { x = b0, y = b0 };
var b2 = new { x = b1, y = b1 };
var b3 = new { x = b2, y = b2 };
return b3;
