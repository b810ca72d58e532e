//! expect: 3.3
const decimal Rate = 1.1m;
static class Tax { public static readonly decimal Base = 3m; public const string Name = "vat"; }
return Tax.Base * Rate;
