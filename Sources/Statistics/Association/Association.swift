/// How closely two ordinal answers of the same people hang together, −1...1.
///
/// One measure a file. All need only how often each pair of answers occurred.
package enum Association {}
