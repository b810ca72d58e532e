//! status: "succeeded"
//! contains: "… cut: refers to itself"
var a = new Node();
var b = new Node { Next = a };
a.Next = b;
return a;

class Node
{
    public Node? Next { get; set; }
}
