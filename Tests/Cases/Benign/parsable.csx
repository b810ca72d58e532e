//! expect: [1,2.5]
static T Read<T>(string s) where T : IParsable<T> => T.Parse(s, CultureInfo.InvariantCulture);
return new object[] { Read<int>("1"), Read<decimal>("2.5") };
