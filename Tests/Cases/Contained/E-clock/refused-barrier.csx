//! status: "rejected"
new System.Threading.Barrier(2).SignalAndWait();
