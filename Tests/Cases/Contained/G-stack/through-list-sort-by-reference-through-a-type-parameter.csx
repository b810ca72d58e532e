//! status: "limitExceeded"
//! error: {"code":"stack"}
void Sort<T>(ref T list) where T : List<int>
{
    var same = list;
    list.Sort((first, second) =>
    {
        Sort(ref same);
        return 0;
    });
}

var numbers = new List<int> { 3, 1, 2 };
Sort(ref numbers);
return 1;
