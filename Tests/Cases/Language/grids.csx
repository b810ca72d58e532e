//! expect: [6,5,2,3]
var grid = new int[2, 3];
grid[1, 2] = 5;
return new[] { grid.Length, grid[1, 2], grid.GetLength(0), grid.GetLength(1) };
