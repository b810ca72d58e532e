//! error: { "code": "stack" }
var a = new Node(); a.Next = a;
return a.GetHashCode();
record Node { public Node? Next { get; set; } }
