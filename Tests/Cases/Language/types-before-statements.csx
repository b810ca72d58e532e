//! expect: {"sku":"A","quantity":3}
public record Line(string Sku, int Quantity);
enum Size { Small, Large }
var size = Size.Large;
return new Line("A", size == Size.Large ? 3 : 1);
