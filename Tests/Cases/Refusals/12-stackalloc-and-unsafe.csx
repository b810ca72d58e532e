Span<int> numbers = stackalloc int[4];
unsafe
{
    fixed (int* first = numbers)
    {
        return *first;
    }
}
