//! expect: [1,2,3,4]
List<int> a = [1, 2];
int[] b = [.. a, 3, 4];
HashSet<string> h = ["x"];
return b;
