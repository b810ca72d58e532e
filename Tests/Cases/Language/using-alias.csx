//! expect: 2
using Names = System.Collections.Generic.List<string>;
return new Names { "a", "b" }.Count;
