/// Estimates of how far apart the answers lie, on the scale of the answers.
///
/// One statistic a file.
package enum Dispersion {}
