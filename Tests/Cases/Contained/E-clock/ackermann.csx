//! status: "limitExceeded"
//! error: {"code":"timeout"}
long A(long m, long n) => m == 0 ? n + 1 : n == 0 ? A(m - 1, 1) : A(m - 1, A(m, n - 1));
var all = 0L;
while (true)
{
    all += A(2, 20);
}
