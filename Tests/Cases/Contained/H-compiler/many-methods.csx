//! status: "succeeded"
//! repeat: {"more": ["int F{n}()=>{n};", 3000]}
//! in-process: "not held"
/*more*/return 1;
