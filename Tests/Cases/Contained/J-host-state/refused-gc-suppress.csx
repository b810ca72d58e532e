//! status: "rejected"
GC.SuppressFinalize(new object());
