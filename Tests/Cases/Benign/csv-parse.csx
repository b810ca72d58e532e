//! expect: [{"name":"pen","qty":2},{"name":"cup","qty":3}]
var csv = "name;qty\npen;2\ncup;3";
return csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new { name = cells[0], qty = int.Parse(cells[1]) })
    .ToList();
