// faulted
var empty = new List<int>();
return empty[3];
