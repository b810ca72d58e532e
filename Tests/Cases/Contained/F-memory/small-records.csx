//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var last = new Node(1, null);
while (true)
{
    last = new Node(2, last);
}

record Node(int? N, Node? Next);
