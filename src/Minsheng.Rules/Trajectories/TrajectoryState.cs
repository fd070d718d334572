namespace Minsheng.Rules;

/// <summary>Completion against the schedule.</summary>
public enum TrajectoryState
{
    /// <summary>Met before the due date, or well in front of the schedule.</summary>
    Ahead,

    /// <summary>At least as much as is due by now, or met.</summary>
    OnSchedule,

    /// <summary>Less than is due by now.</summary>
    Behind,

    /// <summary>Much less than is due by now.</summary>
    SeverelyBehind,

    /// <summary>Nothing is due before the due date.</summary>
    NoSchedule,

    /// <summary>There is no figure, or no completion.</summary>
    CannotAssess,
}
