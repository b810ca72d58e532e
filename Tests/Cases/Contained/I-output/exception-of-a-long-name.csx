//! status: "faulted"
//! repeat: {"name": ["LongName", 120]}
//! largest: 10000
throw new /*name*/();

class /*name*/ : Exception
{
}
