//! status: "rejected"
System.ComponentModel.TypeDescriptor.Refresh(1);
