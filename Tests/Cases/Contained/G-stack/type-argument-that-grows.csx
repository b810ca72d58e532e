//! status: "limitExceeded"
//! error: {"code":"stack"}
return One<long>();

static long One<T>() where T : struct => Two<Wide<T>>();

static long Two<T>() where T : struct => Three<Wide<T>>();

static long Three<T>() where T : struct => Many<Wide<T>>(2);

static long Many<T>(int turns) where T : struct
{
    T a = default;
    Touch(ref a, turns);
    T b = default;
    Touch(ref b, turns);
    T c = default;
    Touch(ref c, turns);
    T d = default;
    Touch(ref d, turns);
    T e = default;
    Touch(ref e, turns);
    T f = default;
    Touch(ref f, turns);
    T g = default;
    Touch(ref g, turns);
    T h = default;
    Touch(ref h, turns);
    T i = default;
    Touch(ref i, turns);
    T j = default;
    Touch(ref j, turns);
    T k = default;
    Touch(ref k, turns);
    T l = default;
    Touch(ref l, turns);
    return turns;
}

static void Touch<T>(ref T value, int turns) where T : struct
{
    for (var i = 0; i < turns; i++)
    {
        value = default;
    }
}

struct Wide<T> where T : struct
{
    public T F1,F2,F3,F4,F5,F6,F7,F8,F9,F10,F11,F12,F13,F14,F15,F16,F17,F18,F19,F20,F21,F22,F23,F24,F25,F26,F27,F28,F29,F30,F31,F32,F33,F34,F35,F36,F37,F38,F39,F40,F41,F42,F43,F44,F45,F46,F47,F48,F49,F50,F51,F52,F53,F54,F55,F56,F57,F58,F59,F60,F61,F62,F63,F64,F65,F66,F67,F68,F69,F70,F71,F72,F73,F74,F75,F76,F77,F78,F79,F80,F81,F82,F83,F84,F85,F86,F87,F88,F89,F90,F91,F92,F93,F94,F95,F96,F97,F98,F99,F100,F101,F102,F103,F104,F105,F106,F107,F108,F109,F110,F111,F112,F113,F114,F115,F116,F117,F118,F119,F120;
}
