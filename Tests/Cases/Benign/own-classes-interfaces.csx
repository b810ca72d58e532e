//! expect: ["Woof","Meow"]
interface IAnimal { string Sound(); string Twice() => Sound() + Sound(); }
class Dog : IAnimal { public string Sound() => "Woof"; }
class Cat : IAnimal { public string Sound() => "Meow"; }
var animals = new List<IAnimal> { new Dog(), new Cat() };
return animals.Select(a => a.Sound());
