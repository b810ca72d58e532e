//! status: "succeeded"
//! contains: "… cut: refers to itself"
var list = new List<object>();
list.Add(list);
return list;
