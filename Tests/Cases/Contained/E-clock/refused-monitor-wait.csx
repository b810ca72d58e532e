//! status: "rejected"
var gate = new object();
lock (gate)
{
    System.Threading.Monitor.Wait(gate);
}
