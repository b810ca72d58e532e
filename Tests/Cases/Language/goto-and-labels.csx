//! expect: 3
var n = 0;
again:
n++;
if (n < 3)
{
    goto again;
}

return n;
