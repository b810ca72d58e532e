//! status: "rejected"
AppContext.SetData("x", 1);
