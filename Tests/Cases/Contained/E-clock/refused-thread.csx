//! status: "rejected"
new System.Threading.Thread(() =>
{
    while (true)
    {
    }
}).Start();
