/// Coefficients of how far coders who put the same units into categories agree beyond chance, 1 for agreement throughout.
///
/// One coefficient a file. Units are answers in words, quotations, events; coders are persons or rules.
package enum Agreement {}
