//! expect: [1,3,"a"]
var q = new Queue<int>(); q.Enqueue(1);
var s = new Stack<int>([1, 2, 3]);
var l = new LinkedList<string>(); l.AddLast("a");
return new object[] { q.Dequeue(), s.Pop(), l.First!.Value };
