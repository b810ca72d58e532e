//! expect: "ArgumentException,System.ArgumentException,null,Circle,Int32,Double,List`1,Kind"
enum Kind { A }
abstract class Shape { public string Label => GetType().Name; }
class Circle : Shape;
string NameOf<T>(T value) => value.GetType().Name;
string caught;
try { throw new ArgumentException("no"); }
catch (Exception ex) when (ex.GetType().Name.StartsWith("Argument")) { caught = $"{ex.GetType().Name},{ex.GetType().FullName}"; }
object? nothing = null;
return string.Join(",", caught, nothing?.GetType().Name ?? "null", new Circle().Label, typeof(int).Name, NameOf(1.5), typeof(List<int>).Name, Kind.A.GetType().Name);
