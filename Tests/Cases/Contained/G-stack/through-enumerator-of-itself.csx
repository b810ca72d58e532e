//! status: "limitExceeded"
//! codes: ["stack", "timeout"]
return new Deep().Count();

class Deep : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => this.Select(n => n).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
