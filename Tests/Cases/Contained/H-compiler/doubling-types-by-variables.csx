//! status: "limitExceeded"
//! codes: ["timeout","memory","crash"]
//! in-process: "not held"
var a0 = (1, 1);
var a1 = (a0, a0);
var a2 = (a1, a1);
var a3 = (a2, a2);
var a4 = (a3, a3);
var a5 = (a4, a4);
var a6 = (a5, a5);
var a7 = (a6, a6);
var a8 = (a7, a7);
var a9 = (a8, a8);
var b0 = (a9, a9);
var b1 = (b0, b0);
var b2 = (b1, b1);
var b3 = (b2, b2);
var b4 = (b3, b3);
var b5 = (b4, b4);
var b6 = (b5, b5);
var b7 = (b6, b6);
var b8 = (b7, b7);
var b9 = (b8, b8);
return b9;
