//! status: "limitExceeded"
//! error: {"code":"stack"}
IEnumerable<int> Down(int n) => new[] { n }.Select(x => Down(x + 1).Sum());
return Down(0).Sum();
