/// Estimates of a share: how many of the answers have a property, in 0...1.
///
/// One interval method a file. A top-k box is a share too: its successes are the answers in the k best categories.
package enum Share {}
