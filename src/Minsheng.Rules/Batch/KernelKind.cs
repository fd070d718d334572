namespace Minsheng.Rules;

/// <summary>The kernels, by what they compute.</summary>
internal enum KernelKind
{
    /// <summary>None: regions are judged one by one.</summary>
    None,

    /// <summary><see cref="AmountKernel{TLanes, TWhole, TReal}"/>.</summary>
    Amount,

    /// <summary><see cref="RangeKernel{TLanes, TWhole, TReal}"/>.</summary>
    Range,

    /// <summary><see cref="ShareKernel{TLanes, TWhole, TReal}"/>.</summary>
    Share,
}
