var total = 0L;
while (true)
{
    total++;
}
