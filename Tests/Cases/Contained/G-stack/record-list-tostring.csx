//! status: "limitExceeded"
//! error: {"code":"stack"}
var last = new Node(0, null);
for (var n = 0; n < 200_000; n++)
{
    last = new Node(n, last);
}

return last.ToString().Length;

record Node(int N, Node? Next);
