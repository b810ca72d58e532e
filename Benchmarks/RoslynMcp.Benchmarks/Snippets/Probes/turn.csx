long sum = 0;
for (var i = 0; i < 20_000_000; i++)
{
    sum += i ^ (sum >> 3);
}

return sum;
