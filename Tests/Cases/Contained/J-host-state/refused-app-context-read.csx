//! status: "rejected"
return AppContext.BaseDirectory;
