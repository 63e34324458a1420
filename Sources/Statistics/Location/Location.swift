/// Estimates of where on their scale the answers lie, on the scale of the answers.
///
/// One statistic a file.
package enum Location {}
