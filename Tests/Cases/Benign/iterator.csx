//! expect: [0,1,1,2,3,5,8]
IEnumerable<int> Fib()
{
    int a = 0, b = 1;
    while (true)
    {
        yield return a;
        (a, b) = (b, a + b);
    }
}
return Fib().TakeWhile(x => x < 10).ToList();
