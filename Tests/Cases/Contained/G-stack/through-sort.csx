//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
int Compare(int a, int b)
{
    var data = new List<int> { 2, 1 };
    data.Sort(Compare);
    return a - b;
}

var all = new List<int> { 2, 1 };
all.Sort(Compare);
return all[0];
