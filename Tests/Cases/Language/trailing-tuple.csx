//! expect: {"item1":1,"item2":"x"}
(1, "x")
