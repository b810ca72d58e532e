//! status: "limitExceeded"
//! codes: ["timeout","memory","crash"]
//! repeat: {"open": ["B.", 20], "close": ["", 1]}
//! in-process: "not held"
class A<X, Y, Z>
{
    public class B : A<B, B, B>
    {
        public /*open*/B/*close*/ F;
    }
}

return 1;
