/// Whether and how closely the rows and the columns of a contingency table hang together.
///
/// One test or measure a file. Rows and columns without any answer take no part: an option that nobody chose says
/// nothing of an association.
package enum Association {}
