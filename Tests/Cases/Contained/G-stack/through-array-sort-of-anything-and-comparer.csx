//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
Array.Sort((Array)new[] { 2, 1 }, new Deep());

class Deep : System.Collections.IComparer
{
    public int Compare(object a, object b)
    {
        Array.Sort((Array)new[] { 2, 1 }, this);
        return 1;
    }
}
