//! expect: [4,16]
var q = from n in Enumerable.Range(1, 5)
        where n % 2 == 0
        let square = n * n
        orderby square
        select square;
return q.ToList();
