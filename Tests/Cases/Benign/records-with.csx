//! expect: {"name":"lamp","price":15.5}
record Product(string Name, decimal Price);
var p = new Product("lamp", 20m);
var q = p with { Price = 15.5m };
return q;
