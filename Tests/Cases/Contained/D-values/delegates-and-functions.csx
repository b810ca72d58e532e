//! status: "succeeded"
//! contains: "… not a value"
return new object[] { (Func<int>)(() => 1), new Action(() => { }) };
