//! status: "succeeded"
//! contains: "… cut: nested deeper than 32"
return new Grow();

class Grow
{
    public Grow Next => new();
}
