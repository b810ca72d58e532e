//! status: "rejected"
unsafe
{
    fixed (char* p = "text")
    {
        *p = 'X';
    }
}
