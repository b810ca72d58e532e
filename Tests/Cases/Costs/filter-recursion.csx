//! error: { "code": "stack" }
bool Again() { try { throw new Exception(); } catch when (Again()) { return true; } }
return Again();
