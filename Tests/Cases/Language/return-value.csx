//! expect: "done"
return "done";
