//! status: "rejected"
var timer = new System.Threading.Timer(_ =>
{
    while (true)
    {
    }
}, null, 0, 1);
