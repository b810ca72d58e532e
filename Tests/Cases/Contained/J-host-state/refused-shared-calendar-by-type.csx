//! status: "rejected"
((GregorianCalendar)new DateTimeFormatInfo().Calendar).CalendarType = GregorianCalendarTypes.Arabic;
