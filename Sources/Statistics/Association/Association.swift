/// Whether and how closely the rows and the columns of a contingency table hang together: groups by answers, or two
/// answers of the same people.
///
/// One test or measure a file. All need only how often each pair occurred. Rows and columns without any answer take no
/// part: an option that nobody chose says nothing of an association.
package enum Association {}
