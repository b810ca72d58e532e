//! expect: {"net":84.03,"tax":15.97}
var gross = 100m;
var net = Math.Round(gross / 1.19m, 2, MidpointRounding.AwayFromZero);
return new { net, tax = gross - net };
