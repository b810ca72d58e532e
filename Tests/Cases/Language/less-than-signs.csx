//! expect: 3
var n = 0;
for (var i = 0; i < 3; i++)
{
    if (i < 2 && n < 5)
    {
        n += i < 1 ? 1 : 2;
    }
}

return n;
