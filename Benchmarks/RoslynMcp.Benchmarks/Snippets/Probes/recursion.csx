int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);
var sum = 0;
for (var i = 0; i < 20_000; i++)
{
    sum += Depth(500);
}

return sum;
