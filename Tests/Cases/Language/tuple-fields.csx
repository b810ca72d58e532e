//! expect: [{"item1":1,"item2":"a"}]
return new List<(int Id, string Name)> { (1, "a") };
