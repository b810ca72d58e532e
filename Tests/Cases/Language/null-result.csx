//! expect: null
string? name = null;
return name;
