namespace RoslynMcp.Tools.Context;

/// <summary>What a caller is; the roles are independent of each other, and nobody has one that the host did not give.</summary>
[Flags]
public enum ToolRoles
{
    /// <summary>Any visitor.</summary>
    Public = 0,

    /// <summary>A customer whose identity the host has verified.</summary>
    VerifiedCustomer = 1,

    /// <summary>Somebody who runs the shop.</summary>
    MerchantAdmin = 2,
}
