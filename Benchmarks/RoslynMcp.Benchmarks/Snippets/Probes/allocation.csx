long sum = 0;
for (var i = 0; i < 1_000_000; i++)
{
    var numbers = new int[8 + (i & 7)];
    numbers[i & 7] = i;
    sum += numbers[i & 3] + numbers.Length;
}

return sum;
