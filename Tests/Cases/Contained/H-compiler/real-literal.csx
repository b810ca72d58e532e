//! status: "rejected"
//! repeat: {"digits": ["9", 60000]}
//! in-process: "not held"
return /*digits*/.5;
