//! status: "limitExceeded"
//! error: {"code":"stack"}
var text = string.Concat(Enumerable.Repeat("{\"Next\":", 1_000_000)) + "null" + new string('}', 1_000_000);
return JsonSerializer.Deserialize<Link>(text, new JsonSerializerOptions { MaxDepth = int.MaxValue });

class Link
{
    public Link? Next { get; set; }
}
