//! status: "limitExceeded"
//! error: {"code":"stack"}
Rec<int, int> y = self => n => self(self)(n + 1) + 1;
return y(y)(0);

delegate Func<A, B> Rec<A, B>(Rec<A, B> self);
