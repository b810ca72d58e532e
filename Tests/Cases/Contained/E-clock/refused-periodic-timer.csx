//! status: "rejected"
using var timer = new System.Threading.PeriodicTimer(TimeSpan.FromMilliseconds(1));
while (await timer.WaitForNextTickAsync())
{
}
