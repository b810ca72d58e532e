//! reject: [{"line":2,"column":1},{"line":2,"column":3},{"id":"CS1513"}]
} } class Evil { static void Main() {
