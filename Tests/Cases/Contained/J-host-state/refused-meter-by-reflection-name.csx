//! status: "rejected"
RoslynMcp.Guest.GuestSession.Current.Meter.Clock.Restart();
