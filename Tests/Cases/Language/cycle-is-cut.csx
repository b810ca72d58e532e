//! expect: {"name":"a","next":"… cut: refers to itself"}
var node = new Node { Name = "a" };
node.Next = node;
return node;

class Node
{
    public string Name { get; set; } = "";
    public Node? Next { get; set; }
}
