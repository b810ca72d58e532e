//! expect: 6
Span<int> numbers = new int[] { 1, 2, 3 };
var sum = 0;
foreach (var n in numbers)
{
    sum += n;
}

return sum;
