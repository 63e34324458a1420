/// Comparisons of the answers of two groups of different people, such as the two sides of a dialogue.
///
/// One test or effect a file; the first group comes first in every difference.
package enum TwoGroups {}
