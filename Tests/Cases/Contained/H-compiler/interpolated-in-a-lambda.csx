//! status: "rejected"
//! repeat: {"open": ["((Func<string>)(()=>$\"{", 12], "close": ["}\"))()", 12]}
//! in-process: "not held"
return /*open*/1/*close*/;
