//! expect: {"date":"2026-01-02","price":1.50,"ratio":0.25,"big":9007199254740993,"never":"NaN"}
return new { Date = new DateOnly(2026, 1, 2), Price = 1.50m, Ratio = 0.25, Big = 9007199254740993L, Never = double.NaN };
