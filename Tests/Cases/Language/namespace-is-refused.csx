//! reject: [{"id":"RMCP026","line":2,"column":1}]
namespace Mine
{
    class A;
}
