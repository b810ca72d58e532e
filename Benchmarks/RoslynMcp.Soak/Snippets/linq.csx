// succeeded {"even":25,"sum":2450,"words":["a","bb","ccc"]}
var numbers = Enumerable.Range(0, 50).Select(n => n * 2).ToList();
var words = new[] { "ccc", "a", "bb" }.OrderBy(word => word.Length).ToArray();
return new { Even = numbers.GroupBy(n => n % 4 == 0).First().Count(), Sum = numbers.Sum(), Words = words };
