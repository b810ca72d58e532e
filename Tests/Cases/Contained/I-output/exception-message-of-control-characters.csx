//! status: "faulted"
//! largest: 5000
throw new Exception("\u001b[2J\0\r\n\u202e\ud800");
