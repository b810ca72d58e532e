//! expect: ["Ann:lamp","Bob:desk"]
var people = new[] { new { Id = 1, Name = "Ann" }, new { Id = 2, Name = "Bob" } };
var orders = new[] { new { Person = 1, Item = "lamp" }, new { Person = 2, Item = "desk" } };
return (from p in people
        join o in orders on p.Id equals o.Person
        select $"{p.Name}:{o.Item}").ToArray();
