//! status: "limitExceeded"
//! codes: ["timeout","memory","crash"]
//! in-process: "not held"
return D(D(D(D(D(D(D(D(D(D(D(D(D(D(D(D(D(D(1))))))))))))))))));

(T, T) D<T>(T x) => (x, x);
