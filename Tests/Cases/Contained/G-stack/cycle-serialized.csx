//! status: "faulted"
var a = new Node();
a.Next = a;
return JsonSerializer.Serialize(a).Length;

class Node
{
    public Node? Next { get; set; }
}
