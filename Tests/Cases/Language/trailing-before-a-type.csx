//! expect: {"name":"x","size":2}
new Box("x", 2)

record Box(string Name, int Size);
