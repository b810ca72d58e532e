//! status: "rejected"
return int.MaxValue + 1;
