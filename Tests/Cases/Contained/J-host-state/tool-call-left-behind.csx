//! status: "succeeded"
_ = Shop.WaitAsync(1_000);
return 1;
