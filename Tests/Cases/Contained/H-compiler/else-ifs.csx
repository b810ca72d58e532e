//! status: "limitExceeded"
//! repeat: {"open": ["if(x==1);else ", 5000], "close": ["", 5000]}
//! error: {"code":"size"}
var x=0;/*open*/;/*close*/return 1;
