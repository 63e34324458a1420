/// What those who did not answer mean for a share: how far it could lie from that of all, whoever they are.
///
/// No assumption is made about those who did not answer, other than that each of them would be counted as having the
/// property or not.
package enum Nonresponse {}
