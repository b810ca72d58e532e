//! reject: [{"id":"CS1022","line":2,"column":1}]
} } class Evil { static void Main() {
