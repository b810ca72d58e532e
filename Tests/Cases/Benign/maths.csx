//! expect: [3,2,8,1.41,10]
return new object[] { Math.Abs(-3), Math.Min(2, 5), Math.Pow(2, 3), Math.Round(Math.Sqrt(2), 2), Math.Clamp(15, 0, 10) };
