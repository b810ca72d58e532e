//! expect: 110.0
static readonly decimal Rate = 1.1m;
static decimal WithTax(decimal net) => net * Rate;
return WithTax(100m);
