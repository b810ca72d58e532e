//! expect: [1,2,3]
var xs = new[] { 3, 1, 2 };
Array.Sort(xs);
var grid = new int[2, 3];
grid[1, 2] = 5;
var jag = new int[2][];
jag[0] = [grid[1, 2]];
return Array.IndexOf(xs, 2) == 1 && grid.GetLength(1) == 3 ? xs : null;
