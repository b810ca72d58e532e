//! error: { "code": "stack" }
var a = new Node(); var b = new Node(); a.Next = b; b.Next = a;
var c = new Node(); var d = new Node(); c.Next = d; d.Next = c;
return a.Equals(c);
record Node { public Node? Next { get; set; } }
