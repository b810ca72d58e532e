// succeeded [{"name":"b","age":2},{"name":"a","age":3}]
var people = new List<Person> { new("a", 1), new("b", 2) };
return people.Select(person => person.Name == "a" ? person with { Age = 3 } : person).OrderBy(person => person.Age).ToArray();

record Person(string Name, int Age);
