//! status: "succeeded"
//! contains: "… cut after"
IEnumerable<int> All()
{
    for (var n = 0; ; n++)
    {
        yield return n;
    }
}
return All();
