//! status: "rejected"
Encoding.RegisterProvider(null!);
