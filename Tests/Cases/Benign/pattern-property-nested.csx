//! expect: true
record Address(string City);
record Person(string Name, Address? Home);
var p = new Person("Ann", new Address("Oslo"));
return p is { Name: "Ann", Home: { City: "Oslo" or "Bergen" } } and not { Home: null };
