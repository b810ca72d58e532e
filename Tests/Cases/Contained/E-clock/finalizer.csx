//! status: "rejected"
new Late();

class Late
{
    ~Late()
    {
        while (true)
        {
        }
    }
}
