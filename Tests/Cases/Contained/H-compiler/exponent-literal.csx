//! status: "rejected"
return 1e999999999;
