//! expect: ["12","7"]
return Regex.Matches("12 apples, 7 pears", @"\d+").Select(m => m.Value).ToArray();
