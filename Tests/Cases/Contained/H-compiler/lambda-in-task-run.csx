//! status: "rejected"
//! repeat: {"open": ["Task.Run(async () => await ", 12], "close": [")", 12]}
//! in-process: "not held"
return await /*open*/Task.FromResult(1)/*close*/;
