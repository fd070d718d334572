namespace Minsheng.Rules;

/// <summary>What one instruction of a flat formula does.</summary>
internal enum FlatOperation
{
    Constant,
    Value,
    Numerator,
    Denominator,
    Share,
    Stage,
    Coverage,
    Attestation,
    Add,
    Subtract,
    Multiply,
    Divide,
    Least,
    Greatest,
    Compare,
    Quorum,
}
