//! status: "rejected"
new System.Threading.CountdownEvent(1).Wait();
