/// Comparisons of the answers of two or more groups of different people, such as the institutions of a network.
///
/// One test a file. Groups without answers take no part.
package enum SeveralGroups {}
