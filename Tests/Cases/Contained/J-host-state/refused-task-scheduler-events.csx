//! status: "rejected"
TaskScheduler.UnobservedTaskException += (_, e) => e.SetObserved();
