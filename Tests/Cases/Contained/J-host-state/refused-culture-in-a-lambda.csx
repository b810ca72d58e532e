//! status: "rejected"
Action<CultureInfo> set = c => CultureInfo.CurrentCulture = c;
set(CultureInfo.InvariantCulture);
