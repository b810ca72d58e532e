//! status: "succeeded"
//! repeat: {"more": ["class C{n}{}", 4000]}
//! in-process: "not held"
return 1;
/*more*/
