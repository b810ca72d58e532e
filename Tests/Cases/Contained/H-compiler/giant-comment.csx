//! status: "limitExceeded"
//! error: {"code":"size"}
//! repeat: {"more": ["// xxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n", 10000]}
/*more*/
return 1;
