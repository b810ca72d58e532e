//! status: "limitExceeded"
//! error: {"code":"timeout"}
var items = new LinkedList<int>([1]);
for (var node = items.First; node is not null; node = node.Next ?? items.First)
{
}
