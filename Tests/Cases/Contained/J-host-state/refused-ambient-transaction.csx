//! status: "rejected"
new System.Transactions.TransactionScope();
