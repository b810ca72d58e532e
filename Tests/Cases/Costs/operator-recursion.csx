//! error: { "code": "stack" }
return (new N() + new N()).ToString();
class N { public static N operator +(N a, N b) => b + a; }
