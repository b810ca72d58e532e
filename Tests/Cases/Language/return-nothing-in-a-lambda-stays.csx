//! expect: 1
var hits = 0;
Action<int> touch = n =>
{
    if (n < 0)
    {
        return;
    }

    hits += n;
};
touch(-5);
touch(1);
return hits;
