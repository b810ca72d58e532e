//! expect: [1,2,3]
var count = 0;
int Next()
{
    int Add(int n)
    {
        count += n;
        return count;
    }

    return Add(1);
}
return Enumerable.Range(0, 3).Select(_ => Next()).ToList();
