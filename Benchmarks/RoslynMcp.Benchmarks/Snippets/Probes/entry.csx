long sum = 0;
for (var i = 0; i < 10_000_000; i++)
{
    sum += Mix(i, sum);
}

return sum;

long Mix(long value, long seed)
{
    if ((value & 1) == 0)
    {
        return value ^ (seed >> 3);
    }

    return value + (seed >> 5) - (value >> 2) + (seed & 7);
}
