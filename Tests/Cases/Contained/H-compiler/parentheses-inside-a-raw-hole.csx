//! status: "rejected"
//! repeat: {"open": ["(", 1000], "close": [")", 1000]}
//! in-process: "not held"
return $$"""{{/*open*/1/*close*/}}""";
