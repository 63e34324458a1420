/// Comparisons of two answers of the same people, such as before and after an event.
///
/// One test or effect a file. They take the differences second − first, how often each occurred
/// (`PairedCounts.differences`), so that their sign is that of the change. The mean change with the interval of the
/// paired t test is `Location.mean(of:level:)` of the differences.
package enum Paired {}
