long length = 0;
for (var i = 0; i < 300_000; i++)
{
    length += i.ToString("D6").Length;
}

return length;
