//! status: "rejected"
//! repeat: {"open": ["A.", 10000], "close": ["", 10000]}
//! in-process: "not held"
using /*open*/A/*close*/;return 1;
