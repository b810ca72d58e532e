//! status: "succeeded"
//! in-process: "not held"
return D(D(D(D(D(D(D(D(D(D(D(D(D(D(D(D(1))))))))))))))));

Dictionary<T, T> D<T>(T x) where T : notnull => new() { [x] = x };
