//! status: "faulted"
//! largest: 20000
await Shop.RefuseAsync(new string('z', 1_000_000));
