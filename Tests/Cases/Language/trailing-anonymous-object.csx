//! expect: {"count":2,"first":"a"}
var items = new[] { "a", "b" };
new { Count = items.Length, First = items[0] }
