//! status: "succeeded"
return new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity };
